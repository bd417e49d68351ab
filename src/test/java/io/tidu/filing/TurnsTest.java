package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidu.TiduTest;
import io.tidu.filing.FilingTurn.Handling;
import io.tidu.filing.FilingTurn.Limit;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import io.tidu.shared.WorkingDays;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose turn a filing is, until when, and what stops the clock. */
@TiduTest
class TurnsTest {

    private static final LocalDate FAR = LocalDate.of(2031, 3, 31);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private GraceService graces;

    @Autowired
    private FilingTurns turns;

    @Autowired
    private Filings rows;

    @Autowired
    private DueUpkeep upkeep;

    @Autowired
    private WorkingDays calendar;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aDraftIsDueWhenTheWindowCloses() {
        var draft = stage.started();
        var turn = filings.open(draft.filler(), draft.id()).turn();
        assertThat(turn.party()).isEqualTo(Party.FILLER);
        assertThat(turn.limit()).isEqualTo(Limit.WINDOW);
        assertThat(turn.until()).isEqualTo(DueDay.endOf(TODAY.plusDays(20)));
        assertThat(turn.overdue()).isFalse();
        assertThat(turn.handling()).isNull();
    }

    @Test
    void withoutLimitsThereIsNoDayButTheWorkingDaysAreCounted() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var turn = filings.open(stage.county, filing.id()).turn();
        assertThat(turn.until()).isNull();
        assertThat(turn.handling()).isEqualTo(new Handling(BureauLevel.COUNTY, 0, null, false));
    }

    @Test
    void aLevelIsHeldToItsWorkingDaysOrItsWindowWhicheverEndsFirst() {
        level(BureauLevel.COUNTY, 5, FAR);
        var inDays = stage.in(FilingStatus.COUNTY_REVIEW);
        var byDays = filings.open(stage.county, inDays.id()).turn();
        assertThat(byDays.limit()).isEqualTo(Limit.HANDLING);
        assertThat(byDays.until()).isEqualTo(DueDay.endOf(calendar.plusWorkingDays(TODAY, 5)));
        level(BureauLevel.COUNTY, 5, TODAY.plusDays(1));
        var byWindow = filings.open(stage.county, inDays.id()).turn();
        assertThat(byWindow.limit()).isEqualTo(Limit.WINDOW);
        assertThat(byWindow.until()).isEqualTo(DueDay.endOf(TODAY.plusDays(1)));
    }

    @Test
    void anExceptionForTheFirmIsWhatItsDraftIsDueBy() {
        var lucky = stage.started();
        var other = stage.started();
        var until = DueDay.endOf(TODAY.plusDays(27));
        var grace = except(new GraceFor.Firm(lucky.enterprise()), until);
        assertThat(filings.open(lucky.filler(), lucky.id()).turn().until()).isEqualTo(until);
        assertThat(filings.open(other.filler(), other.id()).turn().until()).isEqualTo(DueDay.endOf(TODAY.plusDays(20)));
        becomesDue(lucky, until);
        graces.revoke(stage.province, grace, "不再需要", key());
        becomesDue(lucky, DueDay.endOf(TODAY.plusDays(20)));
    }

    @Test
    void anExceptionForABureauMovesItsWindowAndWithItsFirmsAlsoTheirs() {
        level(BureauLevel.COUNTY, null, TODAY.plusDays(1));
        var filed = stage.in(FilingStatus.COUNTY_REVIEW);
        var draft = stage.started();
        var until = DueDay.endOf(TODAY.plusDays(30));
        except(new GraceFor.Bureau(stage.countyBureau, false), until);
        assertThat(open(filed).turn().until()).isEqualTo(until);
        assertThat(filings.open(draft.filler(), draft.id()).turn().until()).isEqualTo(DueDay.endOf(TODAY.plusDays(20)));
        becomesDue(filed, until);
        except(new GraceFor.Bureau(stage.countyBureau, true), until);
        becomesDue(draft, until);
    }

    @Test
    void whoSubmittedLateByAnExceptionIsNotHeldToTheWindowOfTheLevel() {
        level(BureauLevel.COUNTY, null, TODAY.plusDays(1));
        var late = stage.complete();
        except(new GraceFor.Firm(late.enterprise()), DueDay.endOf(TODAY.plusDays(30)));
        stage.letTheDeadlinePass(stage.round);
        stage.lead(late, FilingStatus.COUNTY_REVIEW);
        assertThat(open(late).turn().until()).isNull();
    }

    @Test
    void remindersGoByTheTimeOfTheFirmItself() {
        var lucky = stage.started();
        var other = stage.started();
        var until = DueDay.endOf(TODAY.plusDays(27));
        except(new GraceFor.Firm(lucky.enterprise()), until);
        becomesDue(lucky, until);
        assertThat(turns.closing(DueDay.endOf(TODAY.plusDays(26)), until))
                .extracting(ClosingDraft::filing)
                .contains(lucky.id())
                .doesNotContain(other.id());
        assertThat(turns.closing(DueDay.endOf(TODAY.plusDays(19)), DueDay.endOf(TODAY.plusDays(20))))
                .extracting(ClosingDraft::filing)
                .contains(other.id())
                .doesNotContain(lucky.id());
    }

    @Test
    void whileTheFirmCorrectsTheClockOfTheBureauStandsStillAndTheFirmHasItsOwnDays() {
        level(BureauLevel.COUNTY, 10, FAR);
        correctionDays(7);
        var filing = stage.in(FilingStatus.RETURNED);
        var turn = filings.open(filing.filler(), filing.id()).turn();
        assertThat(turn.party()).isEqualTo(Party.FILLER);
        assertThat(turn.limit()).isEqualTo(Limit.CORRECTION);
        assertThat(turn.until()).isEqualTo(DueDay.endOf(calendar.plusWorkingDays(TODAY, 7)));
        assertThat(turn.handling()).isEqualTo(new Handling(BureauLevel.COUNTY, 0, 10, true));
        filings.askSignature(filing.filler(), filing.id(), key());
        assertThat(filings.open(filing.signatory(), filing.id()).turn().until()).isEqualTo(turn.until());
        filings.sign(filing.signatory(), filing.id(), key());
        var back = filings.open(stage.county, filing.id()).turn();
        assertThat(back.handling()).isEqualTo(new Handling(BureauLevel.COUNTY, 0, 10, false));
    }

    @Test
    void whatCameBackFromCorrectionIsNotHeldToTheWindow() {
        level(BureauLevel.COUNTY, null, TODAY.plusDays(1));
        var filing = stage.in(FilingStatus.RETURNED);
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        assertThat(filings.open(stage.county, filing.id()).turn().until()).isNull();
    }

    @Test
    void whatIsOverIsNobodysTurn() {
        var turn = open(stage.in(FilingStatus.NOT_RECOMMENDED)).turn();
        assertThat(turn.party()).isNull();
        assertThat(turn.until()).isNull();
        assertThat(turn.handling()).isNull();
    }

    @Test
    void theRowIsGivenTheDayWithTheStepAndANewOneWhenTheRoundIsChanged() {
        level(BureauLevel.COUNTY, 5, FAR);
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThat(open(filing).row().dueAt()).isEqualTo(DueDay.endOf(calendar.plusWorkingDays(TODAY, 5)));
        level(BureauLevel.COUNTY, 8, FAR);
        upkeep.renew(stage.round);
        assertThat(open(filing).row().dueAt()).isEqualTo(DueDay.endOf(calendar.plusWorkingDays(TODAY, 8)));
        filings.recommend(stage.county, filing.id(), null, key());
        assertThat(open(filing).row().dueAt()).isNull();
    }

    @Test
    void whatIsOverdueComesFirstAndIsSeenAtTheLevelAbove() {
        level(BureauLevel.COUNTY, 5, FAR);
        var fresh = stage.in(FilingStatus.COUNTY_REVIEW);
        var late = stage.in(FilingStatus.COUNTY_REVIEW);
        arrivedAMonthAgo(late);
        upkeep.renew(stage.round);
        assertThat(desk.page(stage.county, DeskFilter.everything(), DeskSort.URGENT, 0, 10))
                .extracting(FilingRow::id)
                .containsExactly(late.id(), fresh.id());
        var overdue = DeskFilter.in(FilingStatus.COUNTY_REVIEW).withOverdueAt(Instant.now());
        for (var actor : List.of(stage.county, stage.city, stage.province)) {
            assertThat(desk.page(actor, overdue, DeskSort.URGENT, 0, 10))
                    .extracting(FilingRow::id)
                    .containsExactly(late.id());
        }
        assertThat(desk.count(stage.otherCounty, overdue)).isZero();
        assertThat(open(late).turn().overdue()).isTrue();
    }

    private GraceId except(GraceFor whom, Instant until) {
        return graces.grant(stage.province, stage.round, new GraceGrant(whom, until, "疫情影响"), key());
    }

    /** The day in the row follows the change after its commit, in a thread of the program's own. */
    private void becomesDue(Stage.Case filing, Instant day) {
        await().untilAsserted(() -> assertThat(
                        rows.findById(filing.id().value()).orElseThrow().row().dueAt())
                .isEqualTo(day));
    }

    private FilingView open(Stage.Case filing) {
        return filings.open(stage.county, filing.id());
    }

    private void arrivedAMonthAgo(Stage.Case filing) {
        for (var change : Set.of(
                "update filing_event set at = :then where filing_id = :id",
                "update filing set turn_since = :then where id = :id")) {
            jdbc.sql(change)
                    .param("then", Timestamp.from(Instant.now().minusSeconds(30L * 24 * 3600)))
                    .param("id", RowKey.bytes(filing.id().value()))
                    .update();
        }
    }

    private void level(BureauLevel level, @Nullable Integer days, LocalDate last) {
        var round = RowKey.bytes(stage.round.value());
        jdbc.sql("delete from filing_round_level where round_id = ? and level = ?")
                .param(round)
                .param(level.name())
                .update();
        jdbc.sql("""
                        insert into filing_round_level (round_id, level, takes_part, releasing, opens_at, closes_at, handling_days)
                        values (?, ?, true, false, ?, ?, ?)""")
                .param(round)
                .param(level.name())
                .param(Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")))
                .param(Timestamp.from(DueDay.endOf(last)))
                .param(days)
                .update();
    }

    private void correctionDays(int days) {
        jdbc.sql("update filing_round set correction_days = ? where id = ?")
                .param(days)
                .param(RowKey.bytes(stage.round.value()))
                .update();
    }
}
