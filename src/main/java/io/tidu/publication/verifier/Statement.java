package io.tidu.publication.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is signed of a list: a few lines that say which list, and by digests what is in it. Short, so that it can be read aloud;
 * in one form only, so that the same facts give the same bytes.
 *
 * @param digest SHA-256 of the canonical file
 * @param head root of the tree over the lines of the file that come before the firms
 * @param root root of the tree over the firms
 * @param count how many firms
 * @param previous number and digest of the list that the issuer published before; null for its first
 * @param cutOff the moment up to which decisions count, in universal time
 * @param key by {@link #keyId}
 * @param algorithm by {@link SignatureSuite#label}
 */
public record Statement(
        String number,
        String kind,
        int edition,
        String digest,
        String head,
        String root,
        int count,
        @Nullable Previous previous,
        String cutOff,
        String key,
        String algorithm) {

    public static final String FORMAT = "tidu-statement-1";

    private static final List<String> NAMES = List.of(
            "number", "kind", "edition", "digest", "head", "root", "count", "previous", "cutOff", "key", "algorithm");

    private static final int KEY_ID_LENGTH = 16;

    /** The list before. */
    public record Previous(String number, String digest) {}

    /** The first half of the digits of SHA-256 over the public key in X.509: enough to tell keys apart. */
    public static String keyId(byte[] publicKey) {
        return Sha256.hex(publicKey).substring(0, 2 * KEY_ID_LENGTH);
    }

    /** The lines as they are signed, each ended by a line feed. */
    public String text() {
        var values = List.of(
                number,
                kind,
                Integer.toString(edition),
                digest,
                head,
                root,
                Integer.toString(count),
                previous == null ? "-" : previous.number() + " " + previous.digest(),
                cutOff,
                key,
                algorithm);
        var text = new StringBuilder(FORMAT).append('\n');
        for (int i = 0; i < NAMES.size(); i++) {
            text.append(NAMES.get(i)).append(": ").append(values.get(i)).append('\n');
        }
        return text.toString();
    }

    /** Reads such lines; empty for everything that {@link #text} would not have written. */
    public static Optional<Statement> read(String text) {
        var values = values(text);
        if (values.size() != NAMES.size()) {
            return Optional.empty();
        }
        try {
            var statement = new Statement(
                    values.get(0),
                    values.get(1),
                    Integer.parseInt(values.get(2)),
                    values.get(3),
                    values.get(4),
                    values.get(5),
                    Integer.parseInt(values.get(6)),
                    previous(values.get(7)),
                    values.get(8),
                    values.get(9),
                    values.get(10));
            return statement.text().equals(text) ? Optional.of(statement) : Optional.empty();
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private static List<String> values(String text) {
        var lines = text.split("\n", -1);
        var values = new ArrayList<String>();
        for (int i = 1; i < lines.length - 1 && i <= NAMES.size(); i++) {
            var name = NAMES.get(i - 1) + ": ";
            if (lines[i].startsWith(name)) {
                values.add(lines[i].substring(name.length()));
            }
        }
        return values;
    }

    private static @Nullable Previous previous(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? null : new Previous(value.substring(0, space), value.substring(space + 1));
    }
}
