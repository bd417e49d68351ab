package io.tidu.shell.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages of invented evidence as a small PDF. The Chinese face is one that every reader brings along (Adobe-GB1), so that a
 * page takes a kilobyte and hundreds are made in no time.
 */
final class DemoPaper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private DemoPaper() {}

    static InputStream page(List<String> lines) {
        return pages(List.of(lines));
    }

    static InputStream pages(List<List<String>> pages) {
        return new ByteArrayInputStream(new DemoPaper().write(pages));
    }

    /** Catalogue, pages and the face first; then each page and what stands on it. */
    private byte[] write(List<List<String>> pages) {
        text("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        var kids = IntStream.range(0, pages.size())
                .mapToObj(page -> 6 + 2 * page + " 0 R")
                .collect(Collectors.joining(" "));
        object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        face();
        for (var lines : pages) {
            object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (offsets.size() + 2)
                    + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            var content = content(lines);
            object("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        int xref = bytes.size();
        int size = offsets.size() + 1;
        text("xref\n0 " + size + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text(String.format("%010d 00000 n \n", offset)));
        text("trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + xref + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void face() {
        object("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts [4 0 R] >>");
        object("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 5 0 R /DW 1000"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>");
        object("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
    }

    private static String content(List<String> lines) {
        var content = new StringBuilder("BT /F1 20 Tf 72 740 Td 34 TL ");
        for (int i = 0; i < lines.size(); i++) {
            if (i == 1) {
                content.append("/F1 12 Tf 26 TL ");
            }
            content.append('<')
                    .append(HexFormat.of()
                            .withUpperCase()
                            .formatHex(lines.get(i).getBytes(StandardCharsets.UTF_16BE)))
                    .append("> Tj T* ");
        }
        return content.append("ET").toString();
    }

    private void object(String body) {
        offsets.add(bytes.size());
        text(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
