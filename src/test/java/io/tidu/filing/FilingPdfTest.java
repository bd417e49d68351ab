package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseName;
import io.tidu.enterprise.EnterpriseRecords;
import io.tidu.identity.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TiduTest
class FilingPdfTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final int LAST_YEAR = Stage.TODAY.getYear() - 1;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingPdf pdf;

    @Autowired
    private EnterpriseRecords records;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void everyPageHasTheNumberAndTheWholeDigest() throws IOException {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var submission = filings.submission(firm.filler(), firm.id(), 1);
        for (var locale : List.of(CHINESE, Locale.ENGLISH)) {
            var pages = pages(pdf.render(firm.filler(), firm.id(), 1, locale));
            assertThat(pages)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(page -> assertThat(page)
                            .contains(
                                    submission.filing().number(),
                                    submission.row().digest()));
        }
    }

    @Test
    void saysInChineseWhatWasFilledInSignedAndFound() throws IOException {
        var firm = stage.complete();
        stage.fill(firm, Map.of(FieldPath.of("introduction"), "<b>继电器</b> & \"高压\"，\n第二行"));
        stage.lead(firm, FilingStatus.COUNTY_REVIEW);
        var submission = filings.submission(firm.filler(), firm.id(), 1);
        var bytes = pdf.render(firm.signatory(), firm.id(), 1, CHINESE);
        keep("filing-zh.pdf", bytes);
        var text = String.join("\n", pages(bytes));
        assertThat(text)
                .contains(
                        "专精特新中小企业申报书",
                        submission.filing().enterpriseName(),
                        submission.filing().creditCode(),
                        "第 1 次提交",
                        FilingTexts.minute(submission.row().at()),
                        submission.row().signatory())
                .contains("营业收入（万元）", LAST_YEAR + " 年", "5900.00", "研发费用占营业收入比重", "6.61")
                .contains("民营", "13800001234", "高压直流继电器", "ZL202310000001.2", "发明专利（Ⅰ类）")
                .contains("<b>继电器</b> & \"高压\"，", "第二行")
                .contains("E04.pdf", submission.files().getFirst().digest().substring(0, 16))
                .contains("P2b", "符合", "声明与签署", "本企业对所填内容和所附材料的真实性负责");
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var bytes = pdf.render(stage.county, firm.id(), 1, Locale.ENGLISH);
        keep("filing-en.pdf", bytes);
        assertThat(String.join("\n", pages(bytes)))
                .contains("Filing for Specialised and innovative SME", "Share of core revenue", "Private", "Met")
                .contains("Page 1 of ", "The enterprise answers for the truth");
    }

    @Test
    void theSameSubmissionIsTheSameFileWhateverHappensToTheFilingLater() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var first = pdf.render(firm.filler(), firm.id(), 1, CHINESE);
        filings.recommend(stage.county, firm.id(), "属实", Stage.key());
        assertThat(pdf.render(stage.city, firm.id(), 1, CHINESE)).isEqualTo(first);
    }

    @Test
    void aSubmissionKeepsTheNameItWasSignedUnder() throws IOException {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var old = filings.open(firm.filler(), firm.id()).row().enterpriseName();
        var first = pdf.render(firm.filler(), firm.id(), 1, CHINESE);
        records.rename(stage.county, firm.enterprise(), new EnterpriseName("云岭改名后的公司"), Stage.TODAY);
        assertThat(pdf.render(firm.filler(), firm.id(), 1, CHINESE)).isEqualTo(first);

        filings.returnForCorrection(stage.county, firm.id(), "请核对", List.of(), Stage.key());
        filings.askSignature(firm.filler(), firm.id(), Stage.key());
        filings.sign(firm.signatory(), firm.id(), Stage.key());

        assertThat(pdf.render(firm.filler(), firm.id(), 1, CHINESE)).isEqualTo(first);
        assertThat(pages(first).getFirst()).contains(old).doesNotContain("云岭改名后的公司");
        assertThat(pages(pdf.render(firm.filler(), firm.id(), 2, CHINESE)).getFirst())
                .contains("云岭改名后的公司")
                .doesNotContain(old);
        assertThat(filings.open(stage.county, firm.id()).row().enterpriseName()).isEqualTo("云岭改名后的公司");
    }

    @Test
    void isNotThereForWhoMayNotSeeTheFiling() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var stranger = stage.firm();
        for (var actor : List.of(
                stage.otherCounty, stage.otherCity, stage.otherProvince, stranger.filler(), stranger.signatory())) {
            assertThatThrownBy(() -> pdf.render(actor, firm.id(), 1, CHINESE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void isNotThereWithoutSuchASubmission() {
        var submitted = stage.in(FilingStatus.COUNTY_REVIEW);
        var draft = stage.started();
        assertThatThrownBy(() -> pdf.render(submitted.filler(), submitted.id(), 2, CHINESE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pdf.render(draft.filler(), draft.id(), 1, CHINESE))
                .isInstanceOf(NotFound.class);
    }

    private static List<String> pages(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> {
                        stripper.setStartPage(page);
                        stripper.setEndPage(page);
                        try {
                            return stripper.getText(document);
                        } catch (IOException unreadable) {
                            throw new IllegalStateException(unreadable);
                        }
                    })
                    .toList();
        }
    }

    /** For people to look at. */
    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(name), bytes);
    }
}
