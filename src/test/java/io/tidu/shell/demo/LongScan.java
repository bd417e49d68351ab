package io.tidu.shell.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * A scan as an office machine makes it: a picture a page, each page described right before its picture, all pages in one list, and no
 * table for reading it in pieces. Each page is marked in its upper left corner by a grey of its own.
 */
final class LongScan {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();
    private final byte[] picture = picture();
    private final int pages;

    private LongScan(int pages) {
        this.pages = pages;
        write("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Count " + pages + " /Kids ["
                + IntStream.range(0, pages)
                        .mapToObj(page -> (3 + 3 * page) + " 0 R")
                        .collect(Collectors.joining(" "))
                + "] >>");
        IntStream.range(0, pages).forEach(this::page);
        int table = out.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
        write("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    }

    static byte[] of(int pages) {
        return new LongScan(pages).out.toByteArray();
    }

    /** How light the corner of a page is, from 0 to 255; pages are counted from 1. */
    static int corner(int page, int pages) {
        return Math.round(255f * page / pages);
    }

    private void page(int index) {
        int number = 3 + 3 * index;
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (number + 1)
                + " 0 R /Resources << /XObject << /Im " + (number + 2) + " 0 R >> >> >>");
        var content = "q 595 0 0 842 0 0 cm /Im Do Q " + (index + 1f) / pages + " g 0 742 100 100 re f";
        stream("<< /Length " + content.length() + " >>", content.getBytes(StandardCharsets.ISO_8859_1));
        stream(
                "<< /Type /XObject /Subtype /Image /Width 310 /Height 438 /ColorSpace /DeviceGray /BitsPerComponent 8"
                        + " /Filter /DCTDecode /Length " + picture.length + " >>",
                picture);
    }

    private void object(String content) {
        begin();
        write(content + "\nendobj\n");
    }

    private void stream(String dictionary, byte[] bytes) {
        begin();
        write(dictionary + "\nstream\n");
        out.writeBytes(bytes);
        write("\nendstream\nendobj\n");
    }

    private void begin() {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Some forty kilobytes, as the paper of a scan is never quite white. */
    private static byte[] picture() {
        var image = new BufferedImage(310, 438, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(7);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int grey = 205 + random.nextInt(50);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
