package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class RoundServiceTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void theLastDayCountsToItsEndInShanghai() {
        var id = plan(2, TODAY.plusDays(30), TODAY.plusDays(40));
        var round = rounds.find(id).orElseThrow();
        assertThat(round.opensAt())
                .isEqualTo(TODAY.plusDays(30).atStartOfDay(Zone.SHANGHAI).toInstant());
        assertThat(round.closesAt())
                .isEqualTo(TODAY.plusDays(41).atStartOfDay(Zone.SHANGHAI).toInstant());
        assertThat(FilingTexts.deadline(round.closesAt())).isEqualTo(TODAY.plusDays(40) + " 24:00");
    }

    @Test
    void twoOpenRoundsOfARungAndKindMayNotOverlap() {
        var second = plan(2, TODAY.plusDays(20), TODAY.plusDays(40));
        refused("filing.round.overlaps", () -> rounds.open(stage.province, second, key()));
        var third = plan(3, TODAY.plusDays(21), TODAY.plusDays(40));
        rounds.open(stage.province, third, key());
        refused("filing.round.overlaps", () -> rounds.extend(stage.province, stage.round, until(21), key()));
        var review = stage.openRound(FilingKind.REVIEW, 1);
        assertThat(rounds.find(review).orElseThrow().status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void anOpenRoundIsOnlyEverExtended() {
        refused("filing.round.onlyLater", () -> rounds.extend(stage.province, stage.round, until(5), key()));
        rounds.extend(stage.publisher, stage.round, until(25), key());
        assertThat(rounds.find(stage.round).orElseThrow().closesAt())
                .isEqualTo(TODAY.plusDays(26).atStartOfDay(Zone.SHANGHAI).toInstant());
    }

    @Test
    void nothingIsMovedOrClosedWithoutAReason() {
        for (var none : List.of("", "  \n")) {
            refused("filing.refused.reasonMissing", () -> rounds.close(stage.province, stage.round, none, key()));
            refused("filing.refused.reasonMissing", () -> new RoundExtension(null, Map.of(), none));
        }
        refused(
                "filing.refused.reasonTooLong",
                () -> rounds.close(stage.province, stage.round, "长".repeat(501), key()));
        assertThat(rounds.find(stage.round).orElseThrow().status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void filingsAreCountedWhereTheyStandForTheProvinceOnly() {
        var firm = stage.in(FilingStatus.DRAFT);
        stage.in(FilingStatus.COUNTY_REVIEW);
        assertThat(rounds.counts(stage.publisher, stage.round))
                .isEqualTo(Map.of(FilingStatus.DRAFT, 1, FilingStatus.COUNTY_REVIEW, 1));
        for (var other : List.of(stage.county, stage.city, firm.filler(), firm.signatory())) {
            assertThatThrownBy(() -> rounds.counts(other, stage.round)).isInstanceOf(NotAllowed.class);
        }
        for (var other : List.of(stage.otherProvince, stage.expert, stage.auditor)) {
            assertThatThrownBy(() -> rounds.counts(other, stage.round)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aRoundIsOpenedOnceAndClosedOnce() {
        refused("filing.round.notPlanned", () -> rounds.open(stage.province, stage.round, key()));
        rounds.close(stage.province, stage.round, "提前结束", key());
        refused("filing.round.notOpen", () -> rounds.close(stage.province, stage.round, "提前结束", key()));
        refused("filing.round.closed", () -> rounds.extend(stage.province, stage.round, until(50), key()));
        refused("filing.round.alreadyOver", () -> {
            var over = plan(4, TODAY.minusDays(9), TODAY.minusDays(3));
            rounds.open(stage.province, over, key());
        });
    }

    @Test
    void aRoundThatMakesNoSenseIsRefused() {
        refused("filing.round.endsBeforeItBegins", () -> plan(2, TODAY, TODAY.minusDays(1)));
        refused("filing.round.batch", () -> plan(0, TODAY, TODAY));
        refused("filing.round.thereAlready", () -> plan(1, TODAY.plusDays(60), TODAY.plusDays(70)));
        refused(
                "filing.round.noEdition",
                () -> rounds.plan(
                        stage.province,
                        new RoundPlan(Rung.SRDI_SME, FilingKind.NEW, TODAY.getYear(), 2, "1999", TODAY, TODAY),
                        key()));
        refused(
                "filing.round.noForm",
                () -> rounds.plan(
                        stage.province,
                        new RoundPlan(Rung.CHAIN_LEADER, FilingKind.NEW, TODAY.getYear(), 2, "2026", TODAY, TODAY),
                        key()));
    }

    @Test
    void onlyTheProvinceKeepsItsRounds() {
        var firm = stage.firm();
        for (var other : List.of(stage.county, stage.city, firm.filler(), firm.signatory())) {
            assertThatThrownBy(() -> rounds.close(other, stage.round, "提前结束", key()))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var other :
                List.of(stage.otherProvince, stage.otherPublisher, stage.expert, stage.systemAdmin, stage.auditor)) {
            assertThatThrownBy(() -> rounds.close(other, stage.round, "提前结束", key()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(rounds.find(stage.round).orElseThrow().status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void everybodySeesTheRoundsOfTheirProvinceAndFirmsOnlyWhatIsNoPlanAnyMore() {
        var planned = plan(2, TODAY.plusDays(30), TODAY.plusDays(40));
        var firm = stage.firm();
        for (var official : List.of(stage.county, stage.city, stage.province, stage.publisher)) {
            assertThat(rounds.visible(official)).extracting(RoundRow::id).containsExactly(planned, stage.round);
        }
        assertThat(rounds.visible(firm.filler())).extracting(RoundRow::id).containsExactly(stage.round);
        assertThat(rounds.accepting(firm.filler())).extracting(RoundRow::id).containsExactly(stage.round);
        assertThat(rounds.visible(stage.otherProvince)).isEmpty();
        assertThat(rounds.visible(stage.expert)).isEmpty();
        stage.letTheDeadlinePass(stage.round);
        assertThat(rounds.accepting(firm.filler())).isEmpty();
    }

    @Test
    void everyChangeStandsInTheTrailOnceHoweverOftenItIsAskedFor() {
        var key = key();
        rounds.extend(stage.province, stage.round, until(25), key);
        rounds.extend(stage.province, stage.round, until(25), key);
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                        .param("round:" + stage.round.value())
                        .query(String.class)
                        .list())
                .containsExactly("PLANNED", "OPENED", "EXTENDED");
    }

    private static RoundExtension until(int days) {
        var end = LevelWindow.ofDays(TODAY, TODAY.plusDays(days)).closesAt();
        return new RoundExtension(end, Map.of(), "系统维护");
    }

    private RoundId plan(int batch, LocalDate first, LocalDate last) {
        return rounds.plan(
                stage.province,
                new RoundPlan(Rung.SRDI_SME, FilingKind.NEW, TODAY.getYear(), batch, "2026", first, last),
                key());
    }

    private static void refused(String messageKey, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RoundRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }
}
