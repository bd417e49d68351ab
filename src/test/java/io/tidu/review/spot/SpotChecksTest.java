package io.tidu.review.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceRefused;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingService;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.TimeOrderedId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-15: what was found on the spot, and how it is written. */
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
    private JdbcClient jdbc;

    @Test
    void whatWasFoundIsKeptWhileItIsWrittenAndThenCompleted() {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = spot.only(county);
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
        var check = spot.only(county);
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
        var check = spot.only(county);
        spot.checks().save(SpotStage.colleague(county), check.id(), SpotStage.report(CheckResult.MET, "先写的"), 0);

        assertThatThrownBy(() -> spot.checks().save(county, check.id(), SpotStage.draft("后写的"), 0))
                .isInstanceOfSatisfying(CheckChanged.class, changed -> {
                    assertThat(changed.arguments()).contains("同事");
                    assertThat(changed.now().report().note()).isEqualTo("先写的");
                });
        assertThat(spot.now(county, check).report().note()).isEqualTo("先写的");
    }

    @Test
    void aCompletedCheckIsCorrectedWithATraceUntilTheLevelAboveHasDecided() {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = spot.completed(county, spot.only(county));
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
        var check = spot.only(county);
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
    void manyAtOnceCompleteItOnce() throws Exception {
        var spot = SpotStage.with(1, context);
        var county = spot.stage().county;
        var check = spot.only(county);
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

    private List<String> traces(CheckRow check) {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param("check:" + check.id().value())
                .query(String.class)
                .list();
    }

    private static ByteArrayInputStream paper() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
