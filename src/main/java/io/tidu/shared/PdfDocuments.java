package io.tidu.shared;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Draws documents to print, seal and keep: A4, one Chinese font embedded, a foot with number, digest and page number on every
 * page, heads of tables repeated.
 *
 * <p>The look is that of {@code pdf/document.css}. Nothing is loaded from outside, whatever the markup says. The same sheet always
 * gives the same bytes: dates and the identifier of the file come from the sheet, not from the clock.
 */
@Component
public class PdfDocuments {

    /** How many documents are drawn at once. The others wait: one of thousands of rows takes a hundred megabytes. */
    private static final int AT_ONCE = 2;

    /** Stand in the page message where the renderer counts: private-use characters, which no translation contains. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private final MessageSource messages;
    private final PdfFonts fonts = new PdfFonts();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String style;

    PdfDocuments(MessageSource messages) throws IOException {
        this.messages = messages;
        this.style = new ClassPathResource("pdf/document.css").getContentAsString(StandardCharsets.UTF_8);
        XRLog.setLoggerImpl(new PdfLog());
    }

    /** The sheet as a PDF file. */
    public byte[] render(PdfSheet sheet) {
        return render(sheet, sheet.body().xhtml());
    }

    byte[] render(PdfSheet sheet, String body) {
        var xhtml = xhtml(sheet, body);
        places.acquireUninterruptibly();
        try (var document = new PDDocument()) {
            draw(parse(xhtml), document);
            describe(document, sheet, xhtml);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } finally {
            places.release();
        }
    }

    private void draw(Document xhtml, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document)
                .withW3cDocument(xhtml, "")
                .useReplacementText("□")
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.offerTo(builder, document);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private String xhtml(PdfSheet sheet, String body) {
        var foot = new PdfMarkup()
                .open("div", "foot")
                .open("table")
                .open("tr")
                .element("td", "imprint", sheet.footer())
                .open("td", sheet.page() == PdfSheet.Page.OFFICIAL ? "pages numbered" : "pages");
        var pages = messages.getMessage(sheet.page().numberKey(), new Object[] {PAGE, PAGES}, sheet.locale());
        for (var part : pages.split("(?<=[" + PAGE + PAGES + "])|(?=[" + PAGE + PAGES + "])", -1)) {
            switch (part) {
                case PAGE -> foot.element("span", "page", "");
                case PAGES -> foot.element("span", "total", "");
                default -> foot.text(part);
            }
        }
        foot.close().close().close().close();
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + sheet.locale().toLanguageTag() + "\"><head>"
                + new PdfMarkup().element("title", sheet.title()).xhtml()
                + "<style>" + style + sheet.page().css() + "</style></head><body>"
                + foot.xhtml() + body + "</body></html>";
    }

    private static Document parse(String xhtml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("not XHTML", broken);
        }
    }

    private static void describe(PDDocument document, PdfSheet sheet, String xhtml) {
        var at = GregorianCalendar.from(sheet.at().atZone(Zone.SHANGHAI));
        var information = document.getDocumentInformation();
        information.setTitle(sheet.title());
        information.setProducer("Tidu");
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.getDocumentCatalog().setLanguage(sheet.locale().toLanguageTag());
        var id = new COSString(identifier(xhtml + sheet.at()));
        var twice = new COSArray();
        twice.add(id);
        twice.add(id);
        document.getDocument().setDocumentID(twice);
    }

    /** Sixteen bytes that tell documents of different content apart (ISO 32000-1, 14.4). */
    private static byte[] identifier(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
