package io.tidu.review.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceRefused;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceUse;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.TimeOrderedId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-15: what was found on the spot, and who learns of it. */
@TiduTest
class SpotChecksTest {

    private static final SlotCode PHOTOS = new SlotCode("C01");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasFoundIsKeptWhileItIsWrittenAndThenCompleted() {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = only(spot, county);
        assertThat(check.state()).isEqualTo(CheckState.TO_DO);

        var draft = spot.checks().save(county, check.id(), new CheckReport(null, "门牌已核对", null, ""), 0);
        assertThat(draft.report().note()).isEqualTo("门牌已核对");
        assertThat(draft.state()).isEqualTo(CheckState.TO_DO);
        var done = spot.completed(county, draft);

        assertThat(done.state()).isEqualTo(CheckState.DONE);
        assertThat(done.report().day()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(done.report().people()).isEqualTo("张三、李四");
        assertThat(spot.samples().open(county, check.sample()).completed()).isEqualTo(1);
        assertThat(traces(check)).containsExactly("COMPLETED");
    }

    @Test
    void whatIsMissingIsSaid() {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = only(spot, county);
        refused(spot, check, new CheckReport(null, "", LocalDate.of(2026, 3, 1), "张三"), "review.check.noResult");
        refused(spot, check, new CheckReport(CheckResult.MET, "", null, "张三"), "review.check.noDay");
        refused(
                spot,
                check,
                new CheckReport(CheckResult.MET, "", LocalDate.of(2999, 1, 1), "张三"),
                "review.check.noDay");
        refused(
                spot,
                check,
                new CheckReport(CheckResult.MET, "", LocalDate.of(2026, 3, 1), " "),
                "review.check.noPeople");
        refused(spot, check, SpotStage.report(CheckResult.NOT_VERIFIED, " "), "review.check.noNote");
        refused(spot, check, SpotStage.report(CheckResult.MET, "长".repeat(4001)), "review.check.noteTooLong");

        var done = spot.checks().complete(county, check.id(), SpotStage.report(CheckResult.MET, ""), 0);
        assertThat(done.completed()).isTrue();
        assertThat(spot.checks().rights(county, done)).isEqualTo(new CheckRights(false, true, true, true));
    }

    private static void refused(SpotStage spot, CheckRow check, CheckReport report, String why) {
        assertThatThrownBy(() -> spot.checks().complete(spot.stage().county, check.id(), report, check.revision()))
                .isInstanceOfSatisfying(
                        CheckRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(why));
    }

    @Test
    void whatAColleagueWroteMeanwhileIsNotOverwritten() {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = only(spot, county);
        spot.checks().save(SpotStage.colleague(county), check.id(), SpotStage.report(CheckResult.MET, "先写的"), 0);

        assertThatThrownBy(() -> spot.checks().save(county, check.id(), draft("后写的"), 0))
                .isInstanceOfSatisfying(CheckChanged.class, changed -> {
                    assertThat(changed.arguments()).contains("同事");
                    assertThat(changed.now().report().note()).isEqualTo("先写的");
                });
        assertThat(only(spot.checks(), county, check).report().note()).isEqualTo("先写的");
    }

    @Test
    void aCompletedCheckIsCorrectedWithATraceUntilTheLevelAboveHasDecided() {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = spot.completed(county, only(spot, county));
        assertThatThrownBy(() -> spot.checks().save(county, check.id(), check.report(), check.revision()))
                .isInstanceOf(CheckRefused.class);
        assertThatThrownBy(() -> spot.checks().correct(county, check.id(), " ")).isInstanceOf(CheckRefused.class);

        var open = spot.checks().correct(county, check.id(), "日期写错");
        assertThat(open.completed()).isFalse();
        assertThat(open.report()).isEqualTo(check.report());
        var again = spot.completed(county, open);
        assertThat(again.completions()).isEqualTo(2);
        assertThat(traces(check)).containsExactly("COMPLETED", "REOPENED", "COMPLETED");

        filings.recommend(spot.stage().city, check.filing(), null, TimeOrderedId.next());
        assertThat(spot.checks().rights(county, again)).isEqualTo(new CheckRights(false, false, true, true));
        assertThatThrownBy(() -> spot.checks().correct(county, check.id(), "再改"))
                .isInstanceOfSatisfying(
                        CheckRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("review.check.tooLate"));
    }

    @Test
    void photosStayWithTheCompletedCheck() throws IOException {
        var paper = paper();
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = only(spot, county);
        var photo = evidence.add(county, check.id().dossier(), PHOTOS, "车间.png", SpotStage.photo());
        assertThatThrownBy(() -> evidence.add(county, check.id().dossier(), PHOTOS, "说明.pdf", paper))
                .isInstanceOfSatisfying(
                        EvidenceRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EvidenceRefused.Reason.KIND_NOT_HERE));
        spot.completed(county, check);

        assertThatThrownBy(() -> evidence.remove(county, photo.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> evidence.add(county, check.id().dossier(), PHOTOS, "又一张.png", SpotStage.photo()))
                .isInstanceOf(NotAllowed.class);
        spot.checks().correct(county, check.id(), "照片拍错");
        evidence.remove(county, photo.id());
        assertThat(evidence.list(county, check.id().dossier())).isEmpty();
        assertThat(evidence.asOfSubmission(county, check.id().dossier(), 1)).containsExactly(photo);
    }

    @Test
    void onlyTheBureauThatDrewWritesAndNobodyRelatedToTheFirm() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var check = only(spot, stage.county);
        var report = SpotStage.report(CheckResult.MET, "");
        for (var reader : List.of(stage.city, stage.province, stage.publisher)) {
            assertThatThrownBy(() -> spot.checks().complete(reader, check.id(), report, 0))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> evidence.add(reader, check.id().dossier(), PHOTOS, "a.png", SpotStage.photo()))
                    .isInstanceOf(NotFound.class);
        }
        declareRelation(stage.county, check);
        assertThatThrownBy(() -> spot.checks().complete(stage.county, check.id(), report, 0))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.related"));
        assertThatThrownBy(() -> evidence.add(stage.county, check.id().dossier(), PHOTOS, "a.png", SpotStage.photo()))
                .isInstanceOf(NotAllowed.class);
        assertThat(spot.completed(SpotStage.colleague(stage.county), check).completed())
                .isTrue();
    }

    private void declareRelation(Actor official, CheckRow check) {
        jdbc.sql("""
                        insert into enterprise_relation (id, enterprise_id, account_id, account_name, bureau_id, kind, declared_by,
                            declared_by_name, declared_at, live)
                        values (?, ?, ?, ?, ?, 'FAMILY', ?, ?, utc_timestamp(6), 1)""")
                .params(
                        RowKey.bytes(TimeOrderedId.next()),
                        RowKey.bytes(check.enterprise().value()),
                        RowKey.bytes(official.account().value()),
                        official.name(),
                        RowKey.bytes(check.bureau().value()),
                        RowKey.bytes(official.account().value()),
                        official.name())
                .update();
    }

    /** Leaks: neither the list, nor the check, nor a photo by its address, before and after it is completed. */
    @Test
    void firmsAndStrangersNeverLearnOfACheck() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var open = only(spot, stage.county);
        var photo = evidence.add(stage.county, open.id().dossier(), PHOTOS, "厂门.png", SpotStage.photo());
        var firm = spot.recommended().getFirst();
        var strangers = List.of(
                firm.filler(),
                firm.signatory(),
                stage.systemAdmin,
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince);
        for (var check : List.of(open, spot.completed(stage.county, open))) {
            for (var stranger : strangers) {
                assertThat(spot.checks().ofFiling(stranger, check.filing())).isEmpty();
                for (var act : attempts(spot, stranger, check)) {
                    assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
                }
                assertThatThrownBy(() -> evidence.open(stranger, photo.id(), EvidenceUse.VIEWED))
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThat(filings.history(firm.filler(), open.filing()).toString()).doesNotContain("研发台账缺两页");
    }

    private List<Runnable> attempts(SpotStage spot, Actor actor, CheckRow check) {
        var checks = spot.checks();
        return List.of(
                () -> checks.of(actor, check.sample(), 0, 10),
                () -> checks.open(actor, check.sample(), check.number()),
                () -> checks.save(actor, check.id(), check.report(), check.revision()),
                () -> checks.correct(actor, check.id(), "x"),
                () -> checks.write(actor, check.sample(), Locale.ENGLISH, new ByteArrayOutputStream()),
                () -> evidence.list(actor, check.id().dossier()));
    }

    @Test
    void theCountyLearnsOfTheCitysCheckWhenItIsCompleted() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var check = spot.of(stage.city, spot.drawn(stage.city, SamplePopulation.STANDING, 1))
                .getFirst();
        assertThat(spot.checks().ofFiling(stage.county, check.filing())).isEmpty();
        assertThatThrownBy(() -> spot.checks().open(stage.county, check.sample(), check.number()))
                .isInstanceOf(NotFound.class);
        assertThat(spot.checks().ofFiling(stage.province, check.filing())).isPresent();

        spot.checks().save(stage.city, check.id(), draft("还在写"), 0);
        assertThat(spot.checks()
                        .open(stage.province, check.sample(), check.number())
                        .report())
                .isEqualTo(CheckReport.NOTHING);
        assertThatThrownBy(() -> evidence.list(stage.province, check.id().dossier()))
                .isInstanceOf(NotFound.class);
        var done = spot.completed(stage.city, only(spot.checks(), stage.city, check));
        assertThat(evidence.list(stage.county, check.id().dossier())).isEmpty();
        assertThat(spot.checks().rights(stage.county, done)).isEqualTo(new CheckRights(false, false, true, false));
        assertThat(spot.checks().ofFiling(stage.county, check.filing()))
                .hasValueSatisfying(seen -> assertThat(seen.report().result()).isEqualTo(CheckResult.MOSTLY_MET));
        assertThatThrownBy(() -> spot.checks().of(stage.county, check.sample(), 0, 10))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLongSampleIsReadWithAsManyStatementsAsAShortOne() throws Exception {
        var spot = SpotStage.with(6, context);
        var county = spot.stage().county;
        var one = spot.drawn(county, SamplePopulation.RECOMMENDED, 1);
        var five = spot.drawn(county, SamplePopulation.RECOMMENDED, 5);
        assertThat(statements.during(() -> spot.of(county, five)))
                .hasSameSizeAs(statements.during(() -> spot.of(county, one)));
    }

    @Test
    void theTableTellsWhatIsCompletedAndRunsNoFormula() {
        var spot = SpotStage.with(2, context);
        var county = spot.stage().county;
        var sample = spot.drawn(county, SamplePopulation.RECOMMENDED, 2);
        var first = spot.of(county, sample).getFirst();
        spot.checks().complete(county, first.id(), SpotStage.report(CheckResult.NOT_MET, "=1+1"), 0);
        spot.checks().save(county, spot.of(county, sample).get(1).id(), draft("草稿"), 0);

        var bytes = new ByteArrayOutputStream();
        spot.checks().write(county, sample.id(), Locale.SIMPLIFIED_CHINESE, bytes);

        var table = bytes.toString(StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains(first.number(), "不符合", ",'=1+1", "待核查").doesNotContain("草稿");
    }

    private static CheckRow only(SpotStage spot, Actor county) {
        return spot.of(county, spot.drawn(county, SamplePopulation.RECOMMENDED, 1))
                .getFirst();
    }

    private static CheckRow only(SpotChecks checks, Actor actor, CheckRow check) {
        return checks.open(actor, check.sample(), check.number());
    }

    private List<String> traces(CheckRow check) {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param("check:" + check.id().value())
                .query(String.class)
                .list();
    }

    private static CheckReport draft(String note) {
        return new CheckReport(null, note, null, "");
    }

    private static ByteArrayInputStream paper() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    @Test
    void manyAtOnceCompleteItOnce() throws Exception {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = only(spot, county);
        var report = SpotStage.report(CheckResult.MET, "");
        try (var threads = Executors.newFixedThreadPool(10)) {
            var running = Stream.generate(() -> threads.submit(() -> {
                        try {
                            spot.checks().complete(county, check.id(), report, 0);
                            return 1;
                        } catch (RuleViolation refused) {
                            return 0;
                        }
                    }))
                    .limit(10)
                    .toList();
            int completed = 0;
            for (var each : running) {
                completed += each.get();
            }
            assertThat(completed).isEqualTo(1);
        }
        assertThat(traces(check)).containsExactly("COMPLETED");
    }
}
