package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a list: JSON in UTF-8 without mark, lines end in LF, names in a fixed order, one firm a line, no
 * spaces but those written here. The same list gives the same bytes on every machine, and the digest is made of these bytes.
 * Written by hand, because a library's idea of JSON changes with its version.
 */
final class CanonicalList {

    /** Written first into every list; a list of another shape gets another name. */
    static final String FORMAT = "tidu-list-1";

    static final String DIGEST_ALGORITHM = "SHA-256";

    private CanonicalList() {}

    /** The digest in hexadecimal digits; what the row says of a digest does not go into it. */
    static String digest(ListRow list, Iterable<ListEntry> entries) {
        try {
            var digest = MessageDigest.getInstance(DIGEST_ALGORITHM);
            write(list, entries, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void write(ListRow list, Iterable<ListEntry> entries, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        head(list, writer);
        for (var entry : entries) {
            writer.write(entry.position() == 1 ? "\n" : ",\n");
            entry(entry, writer);
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    private static void head(ListRow list, Writer out) throws IOException {
        out.write("{");
        text(out, "format", FORMAT, ",\n");
        text(out, "number", list.number(), ",\n");
        text(out, "kind", list.kind().name(), ",\n");
        text(out, "rung", list.rung(), ",\n");
        text(out, "rungName", list.rungName(), ",\n");
        number(out, "year", list.year());
        number(out, "batch", list.batch());
        text(out, "documentNumber", list.documentNumber(), ",\n");
        text(out, "title", list.title(), ",\n");
        text(out, "body", list.body(), ",\n");
        text(out, "issuer", list.issuer(), ",\n");
        text(out, "notice", list.noticeNumber(), ",\n");
        text(out, "publishedOn", list.publishedOn().toString(), ",\n");
        text(
                out,
                "validUntil",
                list.validUntil() == null ? null : list.validUntil().toString(),
                ",\n");
        number(out, "count", list.entries());
        out.write("\"entries\":[");
    }

    private static void entry(ListEntry entry, Writer out) throws IOException {
        var firm = entry.firm();
        out.write("{\"position\":" + entry.position() + ",");
        text(out, "name", firm.name(), ",");
        text(out, "creditCode", firm.creditCode(), ",");
        text(out, "cityCode", firm.cityCode(), ",");
        text(out, "city", firm.cityName(), ",");
        text(out, "countyCode", firm.countyCode(), ",");
        text(out, "county", firm.countyName(), ",");
        text(out, "product", firm.product(), "}");
    }

    private static void number(Writer out, String name, int value) throws IOException {
        out.write("\"" + name + "\":" + value + ",\n");
    }

    private static void text(Writer out, String name, @Nullable String value, String after) throws IOException {
        out.write("\"" + name + "\":");
        out.write(value == null ? "null" : quoted(value));
        out.write(after);
    }

    /** Escapes what JSON demands, and nothing else. */
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
