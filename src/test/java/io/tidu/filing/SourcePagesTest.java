package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-20: a figure remembers on which page of the evidence it stands. */
@TiduTest
class SourcePagesTest {

    private static final FieldPath PRODUCT = FieldPath.of("products", "r1", "name");

    @Autowired
    private SourcePages pages;

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private Case filing;
    private FieldPath revenue;
    private EvidenceRow report;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        filing = stage.complete();
        report = attach("审计报告.pdf");
        revenue = FieldPath.of(
                "revenue", filings.open(filing.filler(), filing.id()).round().lastYear());
    }

    @Test
    void whatTheFirmSaysIsSubmittedWithItsFigures() {
        tell(filing.filler(), revenue, report, 12);
        tell(filing.filler(), revenue, report, 7);
        tell(filing.filler(), PRODUCT, report, 3);
        assertThat(said(filing.signatory())).containsExactly("products/r1/name FIRM 3", revenue.text() + " FIRM 7");

        stage.lead(filing, FilingStatus.COUNTY_REVIEW);

        for (var official : List.of(stage.county, stage.city, stage.province, stage.publisher)) {
            assertThat(said(official)).containsExactly("products/r1/name FIRM 3", revenue.text() + " FIRM 7");
        }
        var page = of(stage.county).getLast();
        assertThat(page.fileName()).isEqualTo("审计报告.pdf");
        assertThat(page.by()).isEqualTo(filing.filler().name());
        assertThat(page.stale()).isFalse();
    }

    @Test
    void aResubmissionKeepsThePagesAndSaysWhichNeedNotBeTrueAnyMore() {
        tell(filing.filler(), revenue, report, 12);
        tell(filing.filler(), PRODUCT, report, 3);
        stage.lead(filing, FilingStatus.RETURNED);
        stage.fill(filing, Map.of(revenue, "6300"));
        assertThat(of(filing.filler())).extracting(SourcePage::changed).containsExactly(false, true);
        evidence.remove(filing.filler(), report.id());
        var better = attach("审计报告（更正）.pdf");
        tell(filing.filler(), PRODUCT, better, 4);
        assertThat(of(stage.county)).as("what was submitted stays").noneMatch(SourcePage::stale);
        resubmit();

        var now = of(stage.county);
        assertThat(now).extracting(SourcePage::page).containsExactly(4, 12);
        assertThat(now).extracting(SourcePage::gone).containsExactly(false, true);
        assertThat(now.getLast().claimed()).isEqualTo("6200.00");
        assertThat(now.getLast().changed()).isTrue();
    }

    @Test
    void aFileThatIsTakenOutOfADraftLeavesItsNameAndPage() {
        tell(filing.filler(), revenue, report, 12);
        evidence.remove(filing.filler(), report.id());
        var left = of(filing.filler()).getFirst();
        assertThat(left.gone()).isTrue();
        assertThat(left.fileName()).isEqualTo("审计报告.pdf");
        forget(filing.filler(), revenue);
        assertThat(of(filing.filler())).isEmpty();
    }

    @Test
    void whatAnOfficialSaysIsForOfficialsOfEveryLevelAndOutlivesACorrection() {
        tell(filing.filler(), revenue, report, 12);
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        tell(stage.county, revenue, report, 15);

        assertThat(said(stage.city)).containsExactly(revenue.text() + " FIRM 12", revenue.text() + " OFFICE 15");
        assertThat(said(filing.filler())).containsExactly(revenue.text() + " FIRM 12");
        filings.returnForCorrection(stage.county, filing.id(), "请核对", List.of(), UUID.randomUUID());
        resubmit();
        assertThat(said(stage.county)).contains(revenue.text() + " OFFICE 15");
        forget(stage.county, revenue);
        assertThat(said(stage.county)).containsExactly(revenue.text() + " FIRM 12");
    }

    @Test
    void onlyTheFillerSaysItOfADraftAndNobodyElseHearsOfIt() {
        for (var other : List.of(filing.signatory())) {
            refused(other, NotAllowed.class);
        }
        var view = filings.open(filing.filler(), filing.id());
        var stranger = stage.firm();
        for (var nobody : List.of(
                stage.county, stage.province, stage.otherCounty, stranger.filler(), stage.expert, stage.systemAdmin)) {
            assertThatThrownBy(() -> pages.of(nobody, view, List.of())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> pages.tell(nobody, view, revenue, report.id(), 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> pages.forget(nobody, view, revenue)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyWhoseTurnItIsSaysItOfWhatWasSubmitted() {
        tell(filing.filler(), revenue, report, 12);
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        for (var other : List.of(stage.city, stage.province, stage.publisher, filing.filler(), filing.signatory())) {
            refused(other, RuleViolation.class);
        }
        var view = filings.open(stage.county, filing.id());
        for (var stranger :
                List.of(stage.otherCounty, stage.otherProvince, stage.firm().filler(), stage.auditor)) {
            assertThatThrownBy(() -> pages.tell(stranger, view, revenue, report.id(), 1))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(said(stage.county)).containsExactly(revenue.text() + " FIRM 12");
    }

    @Test
    void whoLooksAtAnOlderSubmissionIsToldSo() {
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        var before = filings.open(stage.county, filing.id());
        filings.returnForCorrection(stage.county, filing.id(), "请核对", List.of(), UUID.randomUUID());
        resubmit();
        assertThatThrownBy(() -> pages.tell(stage.county, before, revenue, report.id(), 1))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("submittedAnew");
    }

    @Test
    void thereMustBeSuchAFigureSuchAFileAndSuchAPage() {
        var foreign = stage.complete();
        var file = evidence.list(foreign.filler(), new DossierId(foreign.id().value()))
                .getFirst();
        assertThatThrownBy(() -> tell(filing.filler(), revenue, file, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.tell(
                        filing.filler(), open(filing.filler()), revenue, new EvidenceId(UUID.randomUUID()), 1))
                .isInstanceOf(NotFound.class);
        for (int page : new int[] {0, -1, 21}) {
            assertThatThrownBy(() -> tell(filing.filler(), revenue, report, page))
                    .isInstanceOf(FilingRefused.class);
        }
        for (var none : List.of(
                "no_such_field", "revenue", "revenue@1999", "products", "products/r9/name", "products/r1/none")) {
            assertThatThrownBy(() -> tell(filing.filler(), FieldPath.parse(none), report, 1))
                    .as(none)
                    .isInstanceOf(NotFound.class);
        }
        assertThat(of(filing.filler())).isEmpty();
    }

    private void refused(Actor actor, Class<? extends RuleViolation> why) {
        var view = open(actor);
        assertThatThrownBy(() -> pages.tell(actor, view, revenue, report.id(), 1))
                .isInstanceOf(why);
        assertThatThrownBy(() -> pages.forget(actor, view, revenue)).isInstanceOf(why);
    }

    private void resubmit() {
        filings.askSignature(filing.filler(), filing.id(), UUID.randomUUID());
        filings.sign(filing.signatory(), filing.id(), UUID.randomUUID());
    }

    private FilingView open(Actor actor) {
        return filings.open(actor, filing.id());
    }

    private void tell(Actor actor, FieldPath path, EvidenceRow file, int page) {
        pages.tell(actor, open(actor), path, file.id(), page);
    }

    private void forget(Actor actor, FieldPath path) {
        pages.forget(actor, open(actor), path);
    }

    private List<SourcePage> of(Actor actor) {
        var view = open(actor);
        var dossier = new DossierId(filing.id().value());
        return pages.of(
                actor,
                view,
                actor.enterprise().isPresent()
                        ? evidence.list(actor, dossier)
                        : evidence.asOfSubmission(actor, dossier, view.row().submissionNo()));
    }

    private List<String> said(Actor actor) {
        return of(actor).stream()
                .map(page -> page.path().text() + " " + page.side() + " " + page.page())
                .toList();
    }

    private EvidenceRow attach(String name) {
        return evidence.add(
                filing.filler(),
                new DossierId(filing.id().value()),
                new SlotCode("E04"),
                name,
                new ByteArrayInputStream(Papers.of(20)));
    }
}
