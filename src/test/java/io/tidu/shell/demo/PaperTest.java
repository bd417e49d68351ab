package io.tidu.shell.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceBackstage;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * UC-20: files of evidence before the eyes of an official, in a real Chromium.
 */
@TiduTest
class PaperTest {

    private static final String WITHOUT_A_PAGE = """
            JVBERi0xLjYKJfbk/N8KMSAwIG9iago8PAovVHlwZSAvQ2F0YWxvZwovVmVyc2lvbiAvMS42Ci9QYWdlcyAzIDAgUgo+PgplbmRv
            YmoKNyAwIG9iago8PAovTGVuZ3RoIDEyOAovVHlwZSAvT2JqU3RtCi9OIDUKL0ZpbHRlciAvRmxhdGVEZWNvZGUKL0ZpcnN0IDI2
            Cj4+CnN0cmVhbQ0KeJwzUjBQMFYwNFUwUTCzVDBVMDQ2VjBTMLQ0V7Cx0Q/JLMlJVdDQVLCzA3MrC1IV9AMS01OLFfS9M1OKFaJF
            gNqDgNpApBmYjFXQd84vzSsBmoquS0HfNzUlM9Epv0Ih2kDPQAGEzQyNgKS5JYiMBSkrSgXrBRk1CPQDAJboR2QNCmVuZHN0cmVh
            bQplbmRvYmoKOCAwIG9iago8PAovTGUtMXRoIDMwCi9Sb290IDEgMCBSCi9JbmZvIDIgMCBSCi9JRCBbPDAxMDc4QzExODc1M0NB
            MDU1RUREQ0RBMDQxMDk2MjE2NDUxQzBGNDg1QTJFNUIxNUNCQjU1OURGM0Y4NDcyMDI+IDwwMTA3OEMxMTg3NTNDQTA1NUVERENE
            QTA0MTA5NjIxNjQ1MUMwRjQ4NUEyRTUCMTVDQkI1NTlERjNGODQ3MjAyPl0KL1R5cGUgL1hSZWYKL1NpemUgOQovSW5kZXggWzAg
            OF0KL1cgWzEgMSAxXQovRmlsdGVyIC9GbGF0ZURlY29kZQo+PgpzdHJlYW0NCnicY2D4z8jPwMQORIxM7ExM7MxM7CyMfgwAGiEB
            kg0KZW5kc3RyZWFtCmVuZG9iagpzdGFydHhyZWYKMzA5CiUlRU9GCg==
            """;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private ApplicationContext context;

    private static Browser browser;

    private Stage stage;
    private Case filing;
    private PaperRoom room;

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser(0);
    }

    @AfterAll
    static void endTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        filing = stage.complete();
        room = new PaperRoom(browser);
    }

    private Page open(EvidenceRow row, int number) {
        return room.open(EvidenceBackstage.browser(context, stage.county), row, number);
    }

    @Test
    void pageTwoHundredOfALongScanIsShownLongBeforeTheFileWasRead() {
        var scan = LongScan.of(300);
        var row = attach("审计报告.pdf", scan);
        var page = open(row, 1);
        assertThat(corner(page, 1)).isEqualTo(LongScan.corner(1, 300));
        var number = page.locator("[data-key=page]");
        number.fill("200");
        number.press("Enter");
        assertThat(corner(page, 200)).isEqualTo(LongScan.corner(200, 300));
        assertThat(row.size()).isGreaterThan(12_000_000);
        assertThat(room.given()).as("of %d bytes", row.size()).isLessThan(row.size() / 4);
        assertThat(room.ranges()).isNotEmpty().noneMatch(String::isEmpty);
        turnsByKeys(page, number);
        showsPagesSmall(page);
        assertThat(room.given()).as("of %d bytes", row.size()).isLessThan(row.size() / 3);
        browser.picture("long-scan");
    }

    private void turnsByKeys(Page page, Locator number) {
        page.locator(".tidu-paper-scroll").focus();
        page.keyboard().press("PageDown");
        assertThat(number).hasValue("201");
        page.keyboard().press("End");
        assertThat(number).hasValue("300");
        assertThat(corner(page, 300)).isEqualTo(255);
        page.keyboard().press("Home");
        assertThat(number).hasValue("1");
        number.fill("301");
        number.press("Enter");
        assertThat(number).hasValue("1");
    }

    private static void showsPagesSmall(Page page) {
        var thumbs = page.locator(".tidu-paper-thumbs button");
        if (thumbs.count() == 0) {
            page.locator("[data-key=thumbs]").click();
        }
        assertThat(thumbs).hasCount(300);
        assertThat(thumbs.nth(2)).hasAttribute("data-drawn", "true");
        assertThat(thumbs.nth(250)).not().hasAttribute("data-drawn", Pattern.compile(".*"));
        thumbs.nth(2).click();
        assertThat(page.locator("[data-key=page]")).hasValue("3");
    }

    @Test
    void wordsAreFoundInAPdfAndPagesAreTurnedAndEnlarged() throws Exception {
        var row = attach("说明.pdf", written(List.of("Staff 120", "Revenue 6200", "Revenue 5400")));
        var page = open(row, 3);
        assertThat(page.locator("[data-key=page]")).hasValue("3");
        page.locator("[data-key=find]").click();
        page.locator(".tidu-paper-find input").fill("revenue");
        assertThat(page.locator(".tidu-paper-find [role=status]")).hasText("2 / 2");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tidu-paper-find [role=status]")).hasText("1 / 2");
        assertThat(page.locator("[data-key=page]")).hasValue("2");
        assertThat(page.locator(".textLayer .highlight.selected")).hasText("Revenue");
        page.locator(".tidu-paper-find input").fill("profit");
        assertThat(page.locator(".tidu-paper-find [role=status]")).hasText("nothing");
        page.keyboard().press("Escape");
        assertThat(page.locator(".tidu-paper-find")).isHidden();
        turnsAndEnlarges(page, page.locator(".pdfViewer .page").first());
    }

    @Test
    void aPictureIsTurnedAndEnlargedToo() throws Exception {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 500, BufferedImage.TYPE_INT_RGB), "png", image);
        var row = attach("照片.png", image.toByteArray());
        var page = open(row, 1);
        var picture = page.locator(".tidu-paper-scroll img");
        assertThat(picture).isVisible();
        assertThat(page.locator("[data-key=page]")).hasCount(0);
        turnsAndEnlarges(page, picture);
    }

    /** As office machines write black and white. */
    @Test
    void aFaxIsDecoded() throws Exception {
        var black = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_BINARY);
        try (var document = new PDDocument()) {
            var sheet = new PDPage();
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                var box = sheet.getMediaBox();
                content.drawImage(CCITTFactory.createFromImage(document, black), 0, 0, box.getWidth(), box.getHeight());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThat(corner(open(attach("传真.pdf", bytes.toByteArray()), 1), 1))
                    .isZero();
        }
    }

    private static void turnsAndEnlarges(Page page, Locator shown) {
        var upright = shown.boundingBox();
        assertThat(upright.height).isGreaterThan(upright.width);
        page.locator("[data-key=rotate]").click();
        page.waitForCondition(() -> shown.boundingBox().width > shown.boundingBox().height);
        page.locator("[data-key=rotate]").click();
        page.locator(".tidu-paper-bar select").selectOption("1");
        page.waitForCondition(() -> shown.boundingBox().height > shown.boundingBox().width);
        var before = shown.boundingBox();
        page.locator("[data-key=larger]").click();
        page.waitForCondition(() -> shown.boundingBox().width > before.width);
    }

    @Test
    void whoMayNotSeeAFileIsToldThatThereIsNone() {
        var row = attach("说明.pdf", LongScan.of(8));
        var page = room.open(EvidenceBackstage.browser(context, stage.otherCounty), row, 1);
        assertThat(page.locator("tidu-paper [role=alert]")).containsText("gone");
        assertThat(room.given()).isZero();
    }

    /** Found among changed files: it opens, says that it has pages, and none can be read. */
    @Test
    void aFileWithoutAPageThatCanBeReadIsToldAsOne() {
        var broken = Base64.getMimeDecoder().decode(WITHOUT_A_PAGE);
        var page = open(attach("说明.pdf", broken), 1);
        assertThat(page.locator("tidu-paper [role=alert]")).containsText("failed");
    }

    private EvidenceRow attach(String name, byte[] bytes) {
        var row = evidence.add(
                filing.filler(),
                new DossierId(filing.id().value()),
                new SlotCode(name.endsWith(".png") ? "E07" : "E04"),
                name,
                new ByteArrayInputStream(bytes));
        stage.lead(filing, FilingStatus.COUNTY_REVIEW);
        return row;
    }

    /** How light the upper left corner of a page is, once it is drawn. */
    private static int corner(Page page, int number) {
        var seen = page.waitForFunction("""
                number => {
                    const canvas = document.querySelector(`.page[data-page-number="${number}"][data-loaded] canvas`);
                    if (!canvas) return false;
                    const [grey, , , solid] = canvas.getContext('2d').getImageData(10, 10, 1, 1).data;
                    return solid && {grey};
                }""", number);
        return ((Number) Objects.requireNonNull(((Map<?, ?>) seen.jsonValue()).get("grey"))).intValue();
    }

    private static byte[] written(List<String> lines) throws Exception {
        try (var document = new PDDocument()) {
            for (var line : lines) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 24);
                    content.newLineAtOffset(80, 700);
                    content.showText(line);
                    content.endText();
                }
            }
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
