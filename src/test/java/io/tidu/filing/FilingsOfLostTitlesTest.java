package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import io.tidu.title.CancelTitles;
import io.tidu.title.CancelTitles.Cancel;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleRegister;
import io.tidu.title.ending.EndingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of filings when a title is taken away from their firm. */
@TiduTest
class FilingsOfLostTitlesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private LostTitles lost;

    @Autowired
    private TitleRegister register;

    @Autowired
    private TitleEndings endings;

    @Autowired
    private EndingRules rules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EnterpriseDirectory enterprises;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
    }

    @Test
    void whatIsUnderReviewIsStoppedWithTheClauseAndTheLastDayOfTheBar() {
        var filing = stage.in(FilingStatus.CITY_REVIEW);
        grant(filing, "INNOVATIVE_SME");

        var list = cancel(filing, "INNOVATIVE_SME", "FRAUD");

        assertThat(status(filing)).isEqualTo(FilingStatus.REJECTED);
        assertThat(filings.history(filing.filler(), filing.id()).getLast()).satisfies(step -> {
            assertThat(step.action()).isEqualTo(FilingAction.STOP);
            assertThat(step.party()).isEqualTo(Party.PROGRAM);
            assertThat(step.reason())
                    .contains(
                            list, "数据造假", Stage.TODAY.plusYears(3).minusDays(1).toString(), "117号");
        });
    }

    @Test
    void whoIsStoppedIsNotTakenUpAgainWhileTheBarHolds() {
        var filing = stage.in(FilingStatus.PROPOSED);
        grant(filing, "INNOVATIVE_SME");
        cancel(filing, "INNOVATIVE_SME", "FRAUD");

        assertThatThrownBy(() -> filings.reopen(stage.province, filing.id(), "再看一看", UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        FilingRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.barred"));
    }

    @Test
    void aDraftStaysAndCannotBeHandedIn() {
        var draft = stage.complete();
        var waiting = stage.in(FilingStatus.AWAITING_SIGNATURE);
        grant(draft, "INNOVATIVE_SME");
        grant(waiting, "INNOVATIVE_SME");
        cancel(draft, "INNOVATIVE_SME", "FRAUD");
        cancel(waiting, "INNOVATIVE_SME", "FRAUD");

        assertThat(status(draft)).isEqualTo(FilingStatus.DRAFT);
        assertThatThrownBy(() -> filings.askSignature(draft.filler(), draft.id(), UUID.randomUUID()))
                .isInstanceOf(FilingRefused.class);
        assertThatThrownBy(() -> filings.sign(waiting.signatory(), waiting.id(), UUID.randomUUID()))
                .isInstanceOf(FilingRefused.class);
    }

    @Test
    void whoIsBarredBeginsNothingAndOthersDo() {
        var firm = stage.firm();
        grant(firm, "LITTLE_GIANT");
        cancel(firm, "LITTLE_GIANT", "FRAUD");

        assertThatThrownBy(() -> filings.start(firm.filler(), stage.round, UUID.randomUUID()))
                .isInstanceOf(FilingRefused.class);
        var other = stage.firm();
        assertThat(filings.start(other.filler(), stage.round, UUID.randomUUID()).status())
                .isEqualTo(FilingStatus.DRAFT);
    }

    @Test
    void theReviewOfATitleThatIsNoMoreCannotBegin() {
        var firm = stage.firm();
        grant(firm, "SRDI_SME");
        var review = stage.openRound(FilingKind.REVIEW, 1);
        cancel(firm, "SRDI_SME", "NOT_MET");

        assertThatThrownBy(() -> filings.start(firm.filler(), review, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        FilingRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.cancelled"));
        assertThat(filings.start(firm.filler(), stage.round, UUID.randomUUID()).status())
                .isEqualTo(FilingStatus.DRAFT);
    }

    @Test
    void theReviewUnderWayIsOverWithItsTitle() {
        var firm = stage.firm();
        grant(firm, "SRDI_SME");
        var review = submitted(firm, stage.openRound(FilingKind.REVIEW, 1));
        assertThat(closedOn(review)).isEmpty();

        cancel(review, "SRDI_SME", "NOT_MET");

        assertThat(status(review)).isEqualTo(FilingStatus.REJECTED);
        assertThat(closedOn(review)).contains(Stage.TODAY);
    }

    private Optional<LocalDate> closedOn(Stage.Case review) {
        return jdbc.sql("select closed_on from title_review where filing_id = ?")
                .param(RowKey.bytes(review.id().value()))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private Stage.Case submitted(Stage.Case firm, RoundId round) {
        var begun = new Stage.Case(
                firm.enterprise(),
                firm.filler(),
                firm.signatory(),
                filings.start(firm.filler(), round, UUID.randomUUID()).id());
        stage.fill(begun, SampleForm.values());
        stage.attachEvidence(begun);
        stage.lead(begun, FilingStatus.COUNTY_REVIEW);
        return begun;
    }

    @Test
    void aFilingThatBuiltOnTheLostTitleGoesOnAndShowsIt() {
        var filing = stage.firm();
        grant(filing, "INNOVATIVE_SME");
        var begun = submitted(filing, stage.round);
        assertThat(lost(begun)).isEmpty();

        var list = cancel(begun, "INNOVATIVE_SME", "NOT_MET");

        assertThat(status(begun)).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(lost(begun)).anySatisfy(title -> {
            assertThat(title.rung()).isEqualTo("INNOVATIVE_SME");
            assertThat(title.ending()).isNotNull();
            assertThat(title.ending().listNumber()).isEqualTo(list);
        });
        var row = filings.open(stage.county, begun.id()).row();
        assertThatThrownBy(() -> lost.of(stage.otherCounty, row)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFilingWhoseLowerTitleJustRanOutGoesOnAndShowsIt() {
        var firm = stage.firm();
        grant(firm, "INNOVATIVE_SME");
        var begun = submitted(firm, stage.round);

        jdbc.sql("update title set valid_until = ? where enterprise_id = ?")
                .params(
                        Stage.TODAY.minusDays(1),
                        RowKey.bytes(begun.enterprise().value()))
                .update();
        jdbc.sql("update filing set submitted_at = ? where id = ?")
                .params(
                        Stage.TODAY
                                .minusDays(2)
                                .atTime(10, 0)
                                .atZone(io.tidu.shared.Zone.SHANGHAI)
                                .toInstant(),
                        RowKey.bytes(begun.id().value()))
                .update();

        assertThat(status(begun)).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(lost(begun)).anySatisfy(title -> {
            assertThat(title.rung()).isEqualTo("INNOVATIVE_SME");
            assertThat(title.ending()).as("nobody took it away").isNull();
        });
    }

    private List<LostTitle> lost(Stage.Case of) {
        return lost.of(stage.county, filings.open(stage.county, of.id()).row());
    }

    private FilingStatus status(Stage.Case of) {
        return filings.open(of.filler(), of.id()).status();
    }

    private void grant(Stage.Case to, String rung) {
        var firm = enterprises.find(to.enterprise()).orElseThrow();
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", Stage.TODAY.minusDays(200));
        var grant = new Grant(
                firm.id(), firm.creditCode(), firm.name(), new RegionCode(firm.countyCode()), firm.jurisdiction());
        register.grant(stage.publisher, GrantTitles.recognising(UUID.randomUUID(), rung, list, List.of(grant)));
    }

    private String cancel(Stage.Case of, String rung, String cause) {
        var firm = enterprises.find(of.enterprise()).orElseThrow();
        var rule = rules.rule(cause, rung, Stage.TODAY, firm.countyCode()).orElseThrow();
        var number = "QX-" + UUID.randomUUID();
        endings.cancel(
                stage.publisher,
                new CancelTitles(
                        UUID.randomUUID(),
                        rung,
                        number,
                        Stage.TODAY,
                        List.of(new Cancel(firm.creditCode(), firm.name(), rule))));
        return number;
    }
}
