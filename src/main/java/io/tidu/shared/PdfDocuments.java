package io.tidu.shared;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Draws documents to print, seal and keep: A4, one Chinese font embedded, a foot with number, digest and page number on every
 * page, heads of tables repeated. Long annexes are drawn row by row.
 *
 * <p>The look is that of {@code pdf/document.css}. Nothing is loaded from outside, whatever the markup says. The same sheet always
 * gives the same bytes: dates and the identifier of the file come from the sheet, not from the clock.
 */
@Component
public class PdfDocuments {

    /** How many documents are drawn at once. The others wait: one of thousands of rows takes a hundred megabytes. */
    private static final int AT_ONCE = 2;

    private final MessageSource messages;
    private final PdfFonts fonts = new PdfFonts();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final PdfXhtml xhtml;

    PdfDocuments(MessageSource messages) throws IOException {
        this.messages = messages;
        this.xhtml = new PdfXhtml(messages);
        XRLog.setLoggerImpl(new PdfLog());
    }

    /** The sheet as a PDF file. */
    public byte[] render(PdfSheet sheet) {
        return render(sheet, sheet.body().xhtml());
    }

    byte[] render(PdfSheet sheet, String body) {
        var written = xhtml.of(sheet, body);
        places.acquireUninterruptibly();
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            draw(PdfXhtml.parse(written), document);
            finish(document, sheet);
            describe(document, sheet, written);
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

    /** What is drawn by hand: by the renderer ten thousand rows would take a gigabyte, and a foot cannot know on which side its page lies. */
    private void finish(PDDocument document, PdfSheet sheet) throws IOException {
        if (sheet.page() == PdfSheet.Page.OFFICIAL) {
            var regular = fonts.regular(document);
            if (sheet.annex() != null) {
                try (var table = new PdfTablePages(document, sheet.annex(), regular, fonts.bold(document))) {
                    table.draw();
                }
            }
            new PdfFeet(document, regular)
                    .draw(
                            sheet.footer(),
                            page -> messages.getMessage(
                                    "shared.pdf.official", new Object[] {String.valueOf(page)}, sheet.locale()));
        }
        var extras = new PdfExtras(document);
        if (sheet.dots() != null) {
            extras.draw(sheet.dots());
        }
        if (sheet.attachment() != null) {
            extras.attach(sheet.attachment(), GregorianCalendar.from(sheet.at().atZone(Zone.SHANGHAI)));
        }
    }

    private static void describe(PDDocument document, PdfSheet sheet, String written) {
        var at = GregorianCalendar.from(sheet.at().atZone(Zone.SHANGHAI));
        var information = document.getDocumentInformation();
        information.setTitle(sheet.title());
        information.setProducer("Tidu");
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.getDocumentCatalog().setLanguage(sheet.locale().toLanguageTag());
        var id = new COSString(identifier(written + sheet.footer() + sheet.at()));
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
