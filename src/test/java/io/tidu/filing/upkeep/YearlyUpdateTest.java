package io.tidu.filing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingRefused;
import io.tidu.filing.Stage;
import io.tidu.filing.YearlyForms;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import io.tidu.title.TitleCourse;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRoom;
import io.tidu.title.life.UpdateYear;
import io.tidu.title.life.UpdateYear.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TiduTest
class YearlyUpdateTest {

    private static final LocalDate IN_TIME = LocalDate.of(2026, 3, 10);
    private static final FieldPath REVENUE = FieldPath.of("revenue", 2025);

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private TitleRoom titles;

    @BeforeEach
    void people() {
        stage = new Stage(context);
        titles = TitleRoom.in(context);
    }

    @Test
    void oneUpdateCountsForAllTitlesOfAFirmAndTakesOverWhatItSaidInItsFiling() {
        var firm = stage.complete();
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2025, 7, 1));
        titles.grant(stage.publisher, firm.enterprise(), "LITTLE_GIANT", LocalDate.of(2025, 8, 1));
        var updates = on(IN_TIME);

        var open = updates.open(firm.filler());
        assertThat(open.open()).hasSize(2);
        assertThat(open.content().text(REVENUE)).hasValue("6200.00");
        assertThat(open.content().text("blocked")).as("said anew each time").isEmpty();
        assertThat(open.blocking()).extracting(problem -> problem.path().text()).containsExactly("blocked");

        updates.save(firm.filler(), Map.of(FieldPath.of("blocked"), "NONE", REVENUE, "6543.21"));
        updates.handOver(firm.filler());
        var row = updates.sign(firm.signatory(), UUID.randomUUID());

        assertThat(row.late()).isFalse();
        assertThat(outcomes(firm, IN_TIME)).containsExactly(Outcome.MADE, Outcome.MADE);
        assertThat(updates.open(firm.filler()).open()).isEmpty();
    }

    @Test
    void whatWasSignedIsReadByTheBureausInChargeAndByNobodyElse() {
        var firm = signed(IN_TIME);
        var updates = on(IN_TIME);

        for (var reader :
                List.of(firm.filler(), firm.signatory(), stage.county, stage.city, stage.province, stage.publisher)) {
            assertThat(updates.read(reader, firm.enterprise(), 2026).content().text(REVENUE))
                    .hasValue("6200.00");
            assertThat(updates.signed(reader, firm.enterprise())).hasSize(1);
        }
        for (var nobody : List.of(
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.otherPublisher,
                stage.expert,
                stage.systemAdmin,
                stage.auditor,
                stage.firm().filler())) {
            assertThatThrownBy(() -> updates.read(nobody, firm.enterprise(), 2026))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> updates.signed(nobody, firm.enterprise())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> updates.read(stage.county, firm.enterprise(), 2025))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFillerTypesTheSignatorySignsAndOfficialsDoNeither() {
        var firm = holder(LocalDate.of(2025, 7, 1));
        var updates = on(IN_TIME);
        Map<FieldPath, String> change = Map.of(REVENUE, "1");

        assertThatThrownBy(() -> updates.save(firm.signatory(), change)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> updates.handOver(firm.signatory())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> updates.sign(firm.filler(), UUID.randomUUID())).isInstanceOf(NotAllowed.class);
        for (var official : List.of(stage.county, stage.province, stage.publisher, stage.expert)) {
            assertThatThrownBy(() -> updates.open(official)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> updates.save(official, change)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> updates.handOver(official)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> updates.sign(official, UUID.randomUUID())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyWhatIsCompleteIsHandedOverAndOnlyWhatWasHandedOverIsSigned() {
        var firm = holder(LocalDate.of(2025, 7, 1));
        var updates = on(IN_TIME);

        assertThatExceptionOfType(UpdateRefused.Incomplete.class)
                .isThrownBy(() -> updates.handOver(firm.filler()))
                .satisfies(incomplete -> assertThat(incomplete.problems()).isNotEmpty());
        assertThatThrownBy(() -> updates.sign(firm.signatory(), UUID.randomUUID()))
                .isInstanceOf(UpdateRefused.NotHandedOver.class);
        assertThatThrownBy(() -> updates.save(firm.filler(), Map.of(FieldPath.of("introduction"), "x")))
                .isInstanceOf(FilingRefused.class);
        var saved = updates.save(firm.filler(), Map.of(FieldPath.of("staff", 2025), "a hundred"));
        assertThat(saved.content().text(FieldPath.of("staff", 2025))).hasValue("a hundred");
        assertThat(saved.blocking()).anyMatch(problem -> problem.path().equals(FieldPath.of("staff", 2025)));
    }

    @Test
    void typingTakesBackWhatWaitsForTheSignatory() {
        var firm = ready(IN_TIME);
        var updates = on(IN_TIME);
        updates.save(firm.filler(), Map.of(REVENUE, "6300"));

        assertThatThrownBy(() -> updates.sign(firm.signatory(), UUID.randomUUID()))
                .isInstanceOf(UpdateRefused.NotHandedOver.class);
    }

    @Test
    void theSameKeySignsOnceAndACorrectionIsAVersionOfItsOwn() {
        var firm = ready(IN_TIME);
        var key = UUID.randomUUID();
        assertThat(on(IN_TIME).sign(firm.signatory(), key).id())
                .isEqualTo(on(IN_TIME).sign(firm.signatory(), key).id());

        var later = on(LocalDate.of(2026, 7, 1));
        later.save(firm.filler(), Map.of(REVENUE, "6333"));
        later.handOver(firm.filler());
        later.sign(firm.signatory(), UUID.randomUUID());

        var read = later.read(stage.county, firm.enterprise(), 2026);
        assertThat(read.versions()).extracting(UpdateRow::no).containsExactly(2, 1);
        assertThat(read.content().text(REVENUE)).hasValue("6333");
        assertThat(outcomes(firm, LocalDate.of(2026, 7, 1)))
                .as("the day of the first counts")
                .containsOnly(Outcome.MADE);
    }

    @Test
    void onTheLastDayItIsInTimeAndADayLaterItIsTakenAsLate() {
        assertThat(outcomes(signed(LocalDate.of(2026, 5, 31)), LocalDate.of(2026, 6, 2)))
                .containsOnly(Outcome.MADE);
        var firm = signed(LocalDate.of(2026, 6, 1));
        assertThat(outcomes(firm, LocalDate.of(2026, 6, 2))).containsOnly(Outcome.LATE);
        assertThat(on(LocalDate.of(2026, 6, 2))
                        .read(firm.filler(), firm.enterprise(), 2026)
                        .row()
                        .late())
                .isTrue();
    }

    @Test
    void underTheOldRuleNothingIsTakenAfterTheLastDayAndTheClauseIsSaid() {
        var firm = holder(LocalDate.of(2024, 7, 1));
        var tooLate = on(LocalDate.of(2025, 5, 1));

        assertThat(on(LocalDate.of(2025, 4, 30)).open(firm.filler()).taken()).isTrue();
        assertThat(tooLate.open(firm.filler()).taken()).isFalse();
        assertThatExceptionOfType(UpdateRefused.TooLate.class)
                .isThrownBy(() -> tooLate.save(firm.filler(), Map.of()))
                .satisfies(refused ->
                        assertThat(refused.arguments().get(1).toString()).contains("工信部企业〔2022〕63号"));
    }

    @Test
    void whoHoldsNothingThatAsksForOneIsToldSo() {
        var firm = stage.firm();
        var updates = on(IN_TIME);

        assertThat(updates.open(firm.filler()).taken()).isFalse();
        assertThatThrownBy(() -> updates.save(firm.filler(), Map.of())).isInstanceOf(UpdateRefused.NothingAsked.class);
        assertThatThrownBy(() -> updates.sign(firm.signatory(), UUID.randomUUID()))
                .isInstanceOf(UpdateRefused.NothingAsked.class);
    }

    private Stage.Case holder(LocalDate published) {
        var firm = stage.firm();
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", published);
        return firm;
    }

    private Stage.Case ready(LocalDate day) {
        var firm = stage.complete();
        titles.grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2025, 7, 1));
        on(day).save(firm.filler(), Map.of(FieldPath.of("blocked"), "NONE"));
        on(day).handOver(firm.filler());
        return firm;
    }

    private Stage.Case signed(LocalDate day) {
        var firm = ready(day);
        on(day).sign(firm.signatory(), UUID.randomUUID());
        return firm;
    }

    private List<Outcome> outcomes(Stage.Case firm, LocalDate day) {
        return context.getBean(TitleLives.class).ofFirm(firm.enterprise(), day).stream()
                .flatMap(line -> line.life().updates().stream())
                .filter(update -> update.year() == 2026)
                .map(UpdateYear::outcome)
                .toList();
    }

    /** The service as it is on a day. */
    private UpdateService on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(10, 0).atZone(Zone.SHANGHAI).toInstant(), Zone.SHANGHAI);
        var updates = context.getBean(StoredUpdates.class);
        var forms = context.getBean(YearlyForms.class);
        var reading = new UpdateReading(updates, forms, context.getBean(TitleLives.class), clock);
        var signing = new UpdateSigning(
                reading,
                updates,
                forms,
                context.getBean(TitleCourse.class),
                context.getBean(Once.class),
                context.getBean(AuditTrail.class),
                context,
                clock);
        return new Updating(
                reading,
                signing,
                updates,
                forms,
                context.getBean(EnterpriseDirectory.class),
                context.getBean(Attempts.class),
                context,
                clock);
    }
}
