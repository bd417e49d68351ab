package io.tidu.filing.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A package as whoever unpacks it finds it. */
record Unpacked(Map<String, byte[]> files) {

    static Unpacked of(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return new Unpacked(files);
    }

    static Unpacked of(ArchiveStream stream) throws IOException {
        var out = new ByteArrayOutputStream();
        stream.writeTo(out);
        return of(out.toByteArray());
    }

    static Unpacked of(MadeArchive made) throws IOException {
        try (var in = made.stream(0)) {
            return of(in.readAllBytes());
        }
    }

    String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    byte[] content(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError(name + " is not among " + files.keySet());
        }
        return bytes;
    }

    /** The paths of a list of digests that are right, as {@code sha256sum -c} says OK; the others with a mark. */
    List<String> checked(String list) {
        var folder = list.substring(0, list.lastIndexOf('/') + 1);
        return text(list)
                .lines()
                .map(line -> {
                    var path = line.substring(66);
                    return sha256(content(folder + path)).equals(line.substring(0, 64)) ? path : "WRONG " + path;
                })
                .toList();
    }

    /** The cells of the first sheet, line by line. */
    List<String> sheet(String name) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content(name)))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> String.join(
                            "|",
                            row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .toList()))
                    .toList();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
