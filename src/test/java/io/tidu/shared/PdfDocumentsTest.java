package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.tidu.shared.PdfSheet.Page;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class PdfDocumentsTest {

    private static final Instant AT = Instant.parse("2026-07-01T02:03:04Z");
    private static PdfDocuments documents;

    @BeforeAll
    static void open() throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shared");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        documents = new PdfDocuments(messages);
    }

    @Test
    void chineseTextCanBeReadOutOfItAgainAndEveryPageHasFootAndNumber() throws IOException {
        var bytes = documents.render(list(120, Locale.SIMPLIFIED_CHINESE));
        try (var document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("MD-2026-1 摘要 0123abcd", "第 " + page + " 页 / 共 " + pages + " 页", "企业名称");
            }
            assertThat(text(document, 1)).contains("虚构企业1号有限公司");
            assertThat(text(document, pages)).contains("虚构企业120号有限公司");
        }
    }

    @Test
    void theFootSpeaksTheLanguageOfTheSheet() throws IOException {
        try (var document = Loader.loadPDF(documents.render(list(3, Locale.ENGLISH)))) {
            assertThat(text(document, 1)).contains("Page 1 of 1");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void carriesOnlyTheCharactersItUses() throws IOException {
        var bytes = documents.render(list(3, Locale.SIMPLIFIED_CHINESE));
        assertThat(bytes.length).isLessThan(100_000);
        try (var document = Loader.loadPDF(bytes)) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            }
        }
    }

    @Test
    void theSameSheetGivesTheSameBytesAlsoWhenSeveralAreDrawnAtOnce() throws Exception {
        var expected = documents.render(list(60, Locale.SIMPLIFIED_CHINESE));
        var work = new ArrayList<Callable<byte[]>>();
        for (int i = 0; i < 4; i++) {
            int rows = i % 2 == 0 ? 60 : 61;
            work.add(() -> documents.render(list(rows, Locale.SIMPLIFIED_CHINESE)));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var drawn = threads.invokeAll(work);
            assertThat(drawn.get(0).get()).isEqualTo(expected);
            assertThat(drawn.get(2).get()).isEqualTo(expected);
            assertThat(drawn.get(1).get()).isEqualTo(drawn.get(3).get()).isNotEqualTo(expected);
        }
    }

    @Test
    void saysTheMomentItIsToldNotTheOneOfTheClock() throws IOException {
        try (var document = Loader.loadPDF(documents.render(list(1, Locale.ENGLISH)))) {
            var information = document.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant()).isEqualTo(AT);
            assertThat(information.getModificationDate().toInstant()).isEqualTo(AT);
            assertThat(information.getTitle()).isEqualTo("名单");
        }
    }

    @Test
    void whatIsTypedStaysText() throws IOException {
        var typed = "<img src=\"file:///etc/passwd\"/>&amp;]]>\u0000\u0007 a\r\nb \uD800";
        var body = new PdfMarkup().element("p", typed);
        try (var document = Loader.loadPDF(documents.render(sheet(body)))) {
            assertThat(text(document, 1)).contains("<img src=\"file:///etc/passwd\"/>&amp;]]>");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void nothingIsLoadedFromOutside() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            var secret = Files.writeString(Files.createTempFile("secret", ".txt"), "geheim");
            var body = "<img src=\"" + address + ".png\"/><img src=\"" + secret.toUri() + "\"/>"
                    + "<div style=\"background-image: url('" + address + "')\">x</div>"
                    + "<object data=\"" + address + "\">y</object>"
                    + "<a download=\"s\" data-content-type=\"text/plain\" href=\"" + secret.toUri() + "\">z</a>";
            try (var document = Loader.loadPDF(documents.render(sheet(new PdfMarkup()), body))) {
                assertThat(text(document, 1)).contains("x").doesNotContain("geheim");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesMarkupThatIsNotClosedOrNotMarkup() {
        assertThatThrownBy(() -> documents.render(sheet(new PdfMarkup().open("p"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new PdfMarkup().open("p onclick")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PdfMarkup().open("p", "a\" b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRedHeadedDocumentHasItsParts() throws IOException {
        var body = new PdfMarkup()
                .open("div", "official")
                .element("div", "issuer", "虚构省经济和信息化厅文件")
                .element("div", "reference", "虚经信企业〔2026〕12号")
                .element("div", "rule", "")
                .element("h1", "关于公布2026年度专精特新中小企业名单的通知")
                .element("p", "addressee", "各市经济和信息化局：")
                .element("p", "根据《优质中小企业梯度培育管理办法》，经企业自愿申报、各市初审推荐、专家评审和社会公示，现将名单予以公布。")
                .element("p", "signature", "2026年7月1日")
                .close();
        var foot = "RD-2026-0001 · 核验 /verify · SHA-256 " + "24f600110b907996".repeat(4);
        var sheet = new PdfSheet("通知", foot, Locale.SIMPLIFIED_CHINESE, AT, Page.OFFICIAL, body);
        var bytes = documents.render(sheet);
        keep("official.pdf", bytes);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(text(document, 1)).contains("虚构省经济和信息化厅文件", "〔2026〕12号", "RD-2026-0001");
            var inReadingOrder = new PDFTextStripper();
            inReadingOrder.setSortByPosition(true);
            assertThat(inReadingOrder.getText(document)).containsPattern("—\\s*1\\s*—");
        }
    }

    @Test
    void aLongAnnexHasItsHeadOnEveryPageAndNumbersAtTheOuterEdge() throws IOException {
        var letter = new PdfMarkup()
                .open("div", "official")
                .element("p", "现将名单予以公布。")
                .close();
        var rows = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> List.of("" + i, "虚构甲乙丙丁戊己庚辛第" + i + "号精密仪器有限公司\uD83D\uDE00", "91330110MA2ABCDE0X"))
                .toList();
        var annex = new PdfAnnex(
                "附件",
                "专精特新中小企业认定名单",
                List.of(
                        new PdfAnnex.Column("序号", 15, true),
                        new PdfAnnex.Column("企业名称", 90, false),
                        new PdfAnnex.Column("统一社会信用代码", 51, true)),
                rows,
                new PdfAnnex.Closing("虚构省经济和信息化厅", "2026年7月1日印发"));
        var sheet =
                new PdfSheet("通知", "RD-2026-0001", Locale.SIMPLIFIED_CHINESE, AT, Page.OFFICIAL, letter).with(annex);
        var bytes = documents.render(sheet);
        keep("annex.pdf", bytes);

        assertThat(documents.render(sheet)).isEqualTo(bytes);
        assertThatThrownBy(() -> sheet(letter).with(annex)).isInstanceOf(IllegalStateException.class);
        try (var document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            for (int page = 2; page <= pages; page++) {
                assertThat(text(document, page)).contains("— " + page + " —", "RD-2026-0001");
                assertThat(text(document, page))
                        .matches(said -> said.contains("统一社会信用代码") || !said.contains("虚构甲"), "rows have their head");
                assertThat(half(document, page, page % 2 == 1)).contains("— " + page + " —");
            }
            assertThat(text(document, 2)).contains("附件", "专精特新中小企业认定名单", "虚构甲乙丙丁戊己庚辛第1号精密仪器有限公司□");
            assertThat(new PDFTextStripper().getText(document)).contains("第400号");
            assertThat(text(document, pages)).contains("2026年7月1日印发");
        }
    }

    /** What stands below the type area in one half of a page. */
    private static String half(PDDocument document, int page, boolean right) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("foot", new Rectangle2D.Float(right ? 300 : 0, 740, 300, 60));
        stripper.extractRegions(document.getPage(page - 1));
        return stripper.getTextForRegion("foot");
    }

    /** Prints what it takes on this machine; the bound is generous, it catches only a font parsed again for every document. */
    @Test
    void aListOfThreeThousandRowsTakesSecondsAtMost() throws IOException {
        documents.render(list(60, Locale.SIMPLIFIED_CHINESE));
        long small = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            documents.render(list(60, Locale.SIMPLIFIED_CHINESE));
        }
        long large = System.nanoTime();
        var bytes = documents.render(list(3000, Locale.SIMPLIFIED_CHINESE));
        long end = System.nanoTime();
        keep("list.pdf", bytes);
        try (var document = Loader.loadPDF(bytes)) {
            System.out.printf(
                    "PDF: 60 rows %d ms; 3000 rows, %d pages, %d kB: %d ms%n",
                    (large - small) / 5_000_000,
                    document.getNumberOfPages(),
                    bytes.length / 1000,
                    (end - large) / 1_000_000);
            assertThat(text(document, document.getNumberOfPages())).contains("虚构企业3000号有限公司");
        }
        assertThat(end - large).isLessThan(60_000_000_000L);
    }

    private static PdfSheet list(int rows, Locale locale) {
        var body = new PdfMarkup().element("h1", "名单").open("table", "grid").open("thead");
        body.row("th", List.of("序号", "企业名称", "统一社会信用代码", "县（市、区）")).close().open("tbody");
        for (int i = 1; i <= rows; i++) {
            body.row("td", List.of("" + i, "虚构企业" + i + "号有限公司", "91330110MA2ABCDE%02d".formatted(i % 100), "余杭区"));
        }
        body.close().close();
        return new PdfSheet("名单", "MD-2026-1 摘要 0123abcd", locale, AT, Page.PORTRAIT, body);
    }

    private static PdfSheet sheet(PdfMarkup body) {
        return new PdfSheet("t", "f", Locale.SIMPLIFIED_CHINESE, AT, Page.PORTRAIT, body);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** For people to look at. */
    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(name), bytes);
    }
}
