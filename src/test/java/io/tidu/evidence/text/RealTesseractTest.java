package io.tidu.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.text.PageText.Source;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-22: scans are recognised where Debian's tesseract-ocr and tesseract-ocr-chi-sim are installed; skipped elsewhere, and said so. */
class RealTesseractTest {

    private final Tesseract tesseract = new Tesseract("tesseract", Duration.ofSeconds(120));

    @BeforeEach
    void requireTheProgram() {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                tesseract.isInstalled(), "tesseract-ocr with chi_sim is not installed here: scans are not read");
    }

    @Test
    void thePagesOfAScanAreReadAndTheirFiguresFound() throws Exception {
        var paper = Typeset.page("""
                利润表
                2025年度 单位：元
                项目||本期金额|上期金额
                营业收入||62,000,000.00|54,000,000.00
                研发费用||4,100,000.00|3,300,000.00
                """);
        var file = Files.createTempFile("scan", ".pdf");
        try {
            Files.write(file, paper.scan());
            var unread = new PdfText(ReadingBounds.USUAL).read(file);
            assertThat(unread.pictures()).isEqualTo(1);

            var read = new Recognition(tesseract, 5, ReadingBounds.USUAL).pages(file, unread);

            assertThat(read.pages()).extracting(PageText::source).containsExactly(Source.RECOGNISED);
            assertThat(Extraction.of(read.pages(), Texts.WORDS)
                            .all(Seen.Amount.class)
                            .map(Seen.Amount::value))
                    .as(read.pages().getFirst().text())
                    .anyMatch(value -> value.compareTo(new java.math.BigDecimal("62000000")) == 0);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void noMorePagesAreRecognisedThanAsked() throws Exception {
        var file = Files.createTempFile("scan", ".pdf");
        try {
            Files.write(file, Typeset.pages(java.util.List.of("营业执照", "营业执照")).scan());
            var unread = new PdfText(ReadingBounds.USUAL).read(file);
            var read = new Recognition(tesseract, 1, ReadingBounds.USUAL).pages(file, unread);
            assertThat(read.pages()).extracting(PageText::source).containsExactly(Source.RECOGNISED, Source.PICTURE);
        } finally {
            Files.delete(file);
        }
    }
}
