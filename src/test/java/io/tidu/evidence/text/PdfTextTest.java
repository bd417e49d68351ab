package io.tidu.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.evidence.text.PageText.Source;
import io.tidu.evidence.text.TextUnreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** UC-22: texts of PDFs are read page by page, within bounds. */
class PdfTextTest {

    @Test
    void everyPageHasItsOwnText() throws Exception {
        var read = Texts.of(Typeset.pages(List.of("营业执照|甲", "", "研发费用|4,100,000.00|3,300,000.00"))
                .pdf());

        assertThat(read.pages()).extracting(PageText::number).containsExactly(1, 2, 3);
        assertThat(read.pages().get(0).text()).contains("营业执照");
        assertThat(read.pages().get(1).text()).isEmpty();
        assertThat(read.pages().get(2).text()).isEqualTo("研发费用 4,100,000.00 3,300,000.00");
        assertThat(read.isCutShort()).isFalse();
    }

    @Test
    void aScanIsToldAsPicturesAndAnEmptyPageIsNot() throws Exception {
        var read = Texts.of(Typeset.page("营业执照").scan());

        assertThat(read.pages()).extracting(PageText::source).containsExactly(Source.PICTURE);
        assertThat(read.pictures()).isEqualTo(1);
        assertThat(Texts.of(Typeset.page("").pdf()).pictures()).isZero();
    }

    @Test
    void pagesAndSignsAreBounded() throws Exception {
        var pages = IntStream.range(0, 30).mapToObj(page -> "第" + page + "页").toList();
        var pdf = Typeset.pages(pages).pdf();

        var few = Texts.of(pdf, new ReadingBounds(7, 100_000, Duration.ofSeconds(5), 1 << 20));
        assertThat(few.pages()).hasSize(7);
        assertThat(few.isCutShort()).isTrue();
        assertThat(few.total()).isEqualTo(30);
        var little = Texts.of(pdf, new ReadingBounds(100, 20, Duration.ofSeconds(5), 1 << 20));
        assertThat(little.pages()).hasSizeBetween(4, 8);
    }

    @Test
    void whatUnfoldsToTooMuchIsNotUnfolded() throws Exception {
        var bounds = new ReadingBounds(10, 1000, Duration.ofSeconds(5), 1 << 20);

        assertThatThrownBy(() -> Texts.of(bomb(1, 3 << 20), bounds))
                .isInstanceOfSatisfying(
                        TextUnreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThatThrownBy(() -> Texts.of(bomb(60, 100_000), bounds))
                .as("the same piece named sixty times")
                .isInstanceOfSatisfying(
                        TextUnreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void whatTakesTooLongIsCutShortOrGivenUp() throws IOException {
        var endless = new StringBuilder();
        for (int i = 0; i < 120_000; i++) {
            endless.append("q 1 0 0 1 0 0 cm Q ");
        }
        var slow = contents(endless.toString(), 40);
        var began = System.nanoTime();
        try {
            var read = Texts.of(slow, new ReadingBounds(500, 1000, Duration.ofMillis(300), 64 << 20));
            assertThat(read.isCutShort() || read.pages().size() == 40).isTrue();
        } catch (TextUnreadable refused) {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void whatIsNoPdfIsUnreadable() {
        assertThatThrownBy(() -> Texts.of("no pdf at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        TextUnreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BROKEN));
    }

    private static byte[] bomb(int times, int size) throws IOException {
        return contents(" ".repeat(size), times);
    }

    /** A page whose content is the same piece, so many times. */
    private static byte[] contents(String piece, int times) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(piece.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            var pieces = new COSArray();
            IntStream.range(0, times).forEach(each -> pieces.add(stream));
            page.getCOSObject().setItem(COSName.CONTENTS, pieces);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
