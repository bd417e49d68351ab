package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.change.ChangeKind;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.filing.change.ChangeRefused;
import io.tidu.filing.change.ChangeReports;
import io.tidu.filing.change.ChangeStatus;
import io.tidu.filing.change.NewChange;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleSort;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What firms report of themselves, and what becomes of the firm, its titles and what it has under way. */
@TiduTest
class ChangesOfFirmsTest {

    private static final SlotCode PROOF = new SlotCode("G01");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ChangeReports reports;

    @Autowired
    private ChangeOffice office;

    @Autowired
    private FilingService filings;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private TitleRegister register;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private RelationService relations;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;
    private Stage.Case firm;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        firm = stage.firm();
    }

    @Test
    void aNewNameIsKeptBesideTheOldOneAndTheTitleIsFoundByBoth() {
        grant(firm);
        jdbc.sql("update enterprise_name set valid_from = '2025-01-01' where enterprise_id = ?")
                .param(RowKey.bytes(firm.enterprise().value()))
                .update();
        var before = row(firm).name();
        var after = "更名后" + UUID.randomUUID().toString().substring(0, 8) + "精密科技有限公司";

        confirm(stage.county, report(ChangeKind.RENAMED, Stage.TODAY, after, null));

        assertThat(row(firm).name()).isEqualTo(after);
        assertThat(found(before)).hasSize(1);
        assertThat(found(after)).hasSize(1);
        assertThat(found(after).getFirst().holder()).isEqualTo(before);
        assertThat(enterprises.called(List.of(before)).get(before))
                .extracting(EnterpriseRow::id)
                .contains(firm.enterprise());
    }

    @Test
    void aFirmThatMovesTakesItsTitlesAndWhatItHasUnderWayAlong() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        firm = filing;
        grant(filing);
        var number = report(ChangeKind.MOVED, Stage.TODAY, null, stage.otherCountyBureau);

        confirm(stage.county, number);
        assertThat(view(stage.otherCounty, number)).isEqualTo(ChangeStatus.PASSED);
        assertThat(row(filing).jurisdiction().county()).isEqualTo(stage.countyBureau.value());
        confirm(stage.otherCounty, number);

        assertThat(row(filing).jurisdiction().county()).isEqualTo(stage.otherCountyBureau.value());
        assertThat(row(filing).countyCode()).isEqualTo("330205");
        assertThat(filings.open(stage.otherCounty, filing.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThatThrownBy(() -> filings.open(stage.county, filing.id())).isInstanceOf(NotFound.class);
        assertThat(filings.history(stage.otherCounty, filing.id()).getLast().action())
                .isEqualTo(FilingAction.REROUTE);
        filings.recommend(stage.otherCounty, filing.id(), "属实", UUID.randomUUID());
        assertThat(filings.open(stage.otherCity, filing.id()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        var filter = TitleFilter.named(row(filing).creditCode().value());
        assertThat(register.search(stage.otherCounty, filter, TitleSort.NEWEST, 0, 5))
                .hasSize(1);
        assertThat(register.search(stage.county, filter, TitleSort.NEWEST, 0, 5))
                .isEmpty();
    }

    @Test
    void whatWasDecidedStaysDecidedAndWhatWasNeverSubmittedFollows() {
        var proposed = stage.in(FilingStatus.PROPOSED);
        firm = proposed;
        var moved = report(ChangeKind.MOVED, Stage.TODAY, null, stage.otherCountyBureau);
        confirm(stage.county, moved);
        confirm(stage.otherCounty, moved);
        assertThat(filings.open(stage.otherCity, proposed.id()).status()).isEqualTo(FilingStatus.PROPOSED);

        var draft = stage.complete();
        firm = draft;
        var second = report(ChangeKind.MOVED, Stage.TODAY, null, stage.otherCountyBureau);
        confirm(stage.county, second);
        confirm(stage.otherCounty, second);
        stage.lead(draft, FilingStatus.COUNTY_REVIEW);
        assertThat(filings.open(stage.otherCounty, draft.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void threeMonthsToTheDayAreInTimeAndADayMoreIsLate() {
        report(ChangeKind.RESTRUCTURED, Stage.TODAY.minusMonths(3), null, null);
        report(ChangeKind.SPLIT, Stage.TODAY.minusMonths(3).minusDays(1), null, null);

        assertThat(reports.own(firm.filler()))
                .filteredOn(view -> view.row().kind() == ChangeKind.RESTRUCTURED)
                .noneMatch(view -> view.row().late());
        assertThat(reports.own(firm.filler()))
                .filteredOn(view -> view.row().kind() == ChangeKind.SPLIT)
                .allMatch(view -> view.row().late());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> report(ChangeKind.SPLIT, Stage.TODAY.plusDays(1), null, null))
                .isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(
                        () -> report(ChangeKind.RENAMED, Stage.TODAY, row(firm).name(), null))
                .isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(() -> report(ChangeKind.MOVED, Stage.TODAY, null, stage.countyBureau))
                .isInstanceOf(ChangeRefused.class);
        report(ChangeKind.SPLIT, Stage.TODAY, null, null);
        assertThatThrownBy(() -> report(ChangeKind.SPLIT, Stage.TODAY, null, null))
                .isInstanceOf(ChangeRefused.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldThatItIsDone() throws Exception {
        var number = report(ChangeKind.MERGED, Stage.TODAY, null, null);

        var answers = AtOnce.answers(2, each -> () -> {
            confirm(stage.county, number);
            return each;
        });

        assertThat(answers).hasAtLeastOneElementOfType(ChangeRefused.class);
        assertThat(answers).hasAtLeastOneElementOfType(Integer.class);
    }

    @Test
    void eachBureauDecidesInItsTurnAndStrangersFindNothing() {
        var number = report(ChangeKind.MOVED, Stage.TODAY, null, stage.otherCountyBureau);

        for (var stranger : List.of(
                stage.otherCity,
                stage.otherProvince,
                stage.publisher,
                stage.expert,
                stage.systemAdmin,
                stage.auditor)) {
            none(() -> office.view(stranger, number));
            none(() -> confirm(stranger, number));
            none(() -> office.refuse(stranger, number, "理由", UUID.randomUUID()));
        }
        none(() -> reports.withdraw(stage.firm().filler(), number, UUID.randomUUID()));
        none(() -> reports.own(stage.county));
        denied(() -> confirm(stage.otherCounty, number));
        denied(() -> confirm(stage.city, number));
        confirm(stage.county, number);
        denied(() -> confirm(stage.county, number));
        office.refuse(stage.otherCounty, number, "未在我县登记。", UUID.randomUUID());
        assertThat(view(stage.county, number)).isEqualTo(ChangeStatus.REFUSED);
        assertThat(row(firm).jurisdiction().county()).isEqualTo(stage.countyBureau.value());
    }

    @Test
    void aMoveToAnotherProvinceIsConfirmedByCountyAndProvinceAndChangesNothingHere() {
        grant(firm);
        var number = report(ChangeKind.MOVED_OUT, Stage.TODAY, null, null);

        confirm(stage.county, number);
        denied(() -> confirm(stage.city, number));
        confirm(stage.province, number);

        assertThat(view(stage.county, number)).isEqualTo(ChangeStatus.CONFIRMED);
        assertThat(register.held(firm.enterprise(), Stage.TODAY)).hasSize(1);
    }

    @Test
    void whoIsRelatedToTheFirmDoesNothing() {
        var number = report(ChangeKind.MERGED, Stage.TODAY, null, null);
        relations.declare(
                stage.county,
                new NewRelation(firm.enterprise(), stage.county.account(), RelationKind.OTHER, "亲属"),
                UUID.randomUUID());

        denied(() -> confirm(stage.county, number));
        assertThat(office.view(stage.county, number).decides()).isFalse();
    }

    @Test
    void theProofIsBroughtWhileTheReportIsOpenAndReadByBothCounties() {
        var number = report(ChangeKind.MOVED, Stage.TODAY, null, stage.otherCountyBureau);
        var dossier = reports.own(firm.filler()).getFirst().row().dossier();
        evidence.add(firm.filler(), dossier, PROOF, "执照.pdf", new ByteArrayInputStream(Stage.paper()));

        assertThat(evidence.list(stage.county, dossier)).hasSize(1);
        assertThat(evidence.list(stage.otherCounty, dossier)).hasSize(1);
        none(() -> evidence.list(stage.otherCity, dossier));
        none(() -> evidence.list(stage.firm().filler(), dossier));
        reports.withdraw(firm.signatory(), number, UUID.randomUUID());
        denied(() -> evidence.add(firm.filler(), dossier, PROOF, "再加.pdf", new ByteArrayInputStream(Stage.paper())));
    }

    private String report(ChangeKind kind, LocalDate on, @Nullable String name, @Nullable BureauId taking) {
        return reports.report(firm.filler(), new NewChange(kind, on, "情况说明：见附件。", name, taking), UUID.randomUUID());
    }

    private void confirm(Actor by, String number) {
        office.confirm(by, number, "", UUID.randomUUID());
    }

    private ChangeStatus view(Actor by, String number) {
        return office.view(by, number).row().status();
    }

    private EnterpriseRow row(Stage.Case of) {
        return enterprises.find(of.enterprise()).orElseThrow();
    }

    private List<TitleRow> found(String name) {
        return register.publicPage(TitleFilter.named(name), 0, 5);
    }

    private void grant(Stage.Case to) {
        var holder = row(to);
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", Stage.TODAY.minusDays(100));
        register.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        "INNOVATIVE_SME",
                        list,
                        List.of(new Grant(
                                holder.id(),
                                holder.creditCode(),
                                holder.name(),
                                new RegionCode(holder.countyCode()),
                                holder.jurisdiction()))));
    }

    private static void none(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
    }
}
