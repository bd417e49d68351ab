package io.tidu.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as firms bring them, good and bad, made by the libraries that make real ones. */
final class Samples {

    static final String OFD_ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD">
              <ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>
            </ofd:OFD>""";

    /** What every scanner takes for malware and is none; in two pieces, so that none takes this file for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private Samples() {}

    static byte[] pdf(int pages) {
        return pdf(pages, "");
    }

    /** A PDF whose bytes no other test has. */
    static byte[] uniquePdf(int pages) {
        return pdf(pages, UUID.randomUUID().toString());
    }

    /** Files of different titles have different bytes. */
    static byte[] pdf(int pages, String title) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            addPages(document, pages);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encryptedPdf(String userPassword) {
        try (var document = new PDDocument()) {
            addPages(document, 1);
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPages(PDDocument document, int pages) {
        for (int i = 0; i < pages; i++) {
            document.addPage(new PDPage());
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A PDF of a certain size, the rest of it in a comment before its end. */
    static byte[] pdfOfSize(int size, String title) {
        var pdf = pdf(1, title);
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("startxref");
        var padding = "%" + "x".repeat(size - pdf.length - 2) + "\n";
        return (text.substring(0, end) + padding + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] brokenPdf() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n99999\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] program() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    static byte[] image(String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG whose header claims other dimensions, with the right checksum. */
    static byte[] pngClaiming(int width, int height) {
        var png = ByteBuffer.wrap(image("png"));
        png.putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(png.array(), 12, 17);
        png.putInt(29, (int) checksum.getValue());
        return png.array();
    }

    /** A JPG whose frame claims other dimensions. */
    static byte[] jpgClaiming(int width, int height) {
        var jpg = image("jpg");
        for (int i = 0; i < jpg.length - 9; i++) {
            if ((jpg[i] & 0xFF) == 0xFF && (jpg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpg;
            }
        }
        throw new AssertionError("the image has no frame");
    }

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", bytes(OFD_ROOT), "Doc_0/Document.xml", bytes("<Document/>")));
    }

    /** An OFD with the test file of the scanners inside, as it is. */
    static byte[] ofdWithEicar() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            store(zip, "OFD.xml", bytes(OFD_ROOT));
            store(zip, "Doc_0/Document.xml", bytes("<Document/>"));
            store(zip, "Doc_0/Res/" + UUID.randomUUID() + ".dat", bytes(EICAR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    static byte[] ofdWithoutDocument() {
        return zip(Map.of("OFD.xml", bytes(OFD_ROOT)));
    }

    static byte[] ofdWithDoctype() {
        var hostile =
                OFD_ROOT.replace("<ofd:OFD ", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<ofd:OFD ");
        return zip(Map.of(
                "OFD.xml",
                bytes(hostile.replace("Doc_0/Document.xml", "&e;")),
                "Doc_0/Document.xml",
                bytes("<Document/>")));
    }

    /** An OFD of some kilobytes that inflates to this many megabytes. */
    static byte[] ofdBomb(int megabytes) {
        return zip(Map.of(
                "OFD.xml", bytes(OFD_ROOT),
                "Doc_0/Document.xml", bytes("<Document/>"),
                "Doc_0/Res/bomb.bin", new byte[megabytes * 1024 * 1024]));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] firstHalf(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static byte[] followedBy(byte[] bytes, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes)
                .put(more)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
