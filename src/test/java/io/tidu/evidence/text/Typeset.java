package io.tidu.evidence.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Pages as papers have them, as a PDF with text or as a scan of it. A line is cells apart by “|”, which stand in columns: the first half
 * of the page for words, the rest for numbers. The face of the text is one that readers bring along, so that a page takes a kilobyte.
 */
public final class Typeset {

    private static final int[] COLUMNS = {50, 200, 290, 420, 505};
    private static final int LINE = 16;
    private static final int TOP = 800;
    private static final int SIZE = 9;

    private final List<List<String>> pages;

    private Typeset(List<List<String>> pages) {
        this.pages = pages;
    }

    public static Typeset page(String lines) {
        return new Typeset(List.of(lines.lines().toList()));
    }

    public static Typeset pages(List<String> pages) {
        return new Typeset(pages.stream().map(page -> page.lines().toList()).toList());
    }

    /** With its text. */
    public byte[] pdf() {
        var out = new Writer();
        out.text("%PDF-1.4\n");
        out.object("<< /Type /Catalog /Pages 2 0 R >>");
        var kids = IntStream.range(0, pages.size())
                .mapToObj(page -> 6 + 2 * page + " 0 R")
                .collect(Collectors.joining(" "));
        out.object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        out.object("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts [4 0 R] >>");
        out.object("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 5 0 R /DW 1000"
                + " /W [1 95 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>");
        out.object("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        for (var lines : pages) {
            out.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (out.count() + 2)
                    + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            var content = content(lines);
            out.object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return out.end();
    }

    private static String content(List<String> lines) {
        var content = new StringBuilder("BT /F1 " + SIZE + " Tf ");
        each(
                lines,
                (x, y, text) -> content.append("1 0 0 1 %d %d Tm <".formatted(x, y))
                        .append(HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)))
                        .append("> Tj "));
        return content.append("ET").toString();
    }

    private interface Draw {
        void at(int x, int y, String text);
    }

    private static void each(List<String> lines, Draw draw) {
        int y = TOP;
        for (var line : lines) {
            var cells = Arrays.asList(line.split("\\|", -1));
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    draw.at(
                            COLUMNS[Math.min(i, COLUMNS.length - 1)],
                            y,
                            cells.get(i).strip());
                }
            }
            y -= LINE;
        }
    }

    /** Each page a picture, as a scanner at 200 dots per inch makes one. */
    public byte[] scan() {
        try (var document = new PDDocument()) {
            for (var lines : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var picture = LosslessFactory.createFromImage(document, picture(lines));
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, 595, 842);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(List<String> lines) {
        double scale = 200 / 72.0;
        var picture = new BufferedImage((int) (595 * scale), (int) (842 * scale), BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(scale, scale);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(Face.FACE);
        each(lines, (x, y, text) -> pen.drawString(text, x, 842 - y));
        pen.dispose();
        return picture;
    }

    private static final class Face {

        private static final Font FACE = face();

        private static Font face() {
            try {
                return Font.createFont(
                                Font.TRUETYPE_FONT,
                                Path.of("src/main/resources/fonts/NotoSansSC-Regular.ttf")
                                        .toFile())
                        .deriveFont(10f);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Integer> offsets = new ArrayList<>();

        int count() {
            return offsets.size();
        }

        void object(String body) {
            offsets.add(bytes.size());
            text(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
        }

        void text(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }

        byte[] end() {
            int table = bytes.size();
            int size = offsets.size() + 1;
            text("xref\n0 " + size + "\n0000000000 65535 f \n");
            offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
            text("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
            return bytes.toByteArray();
        }
    }
}
