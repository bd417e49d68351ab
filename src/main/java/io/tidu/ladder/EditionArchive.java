package io.tidu.ladder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Editions read back from their rows. A row whose text does not have the digest beside it was tampered with and is refused. */
@Component
class EditionArchive {

    private final EditionLedger ledger;
    private final Map<String, Rulebook> read = new ConcurrentHashMap<>();

    EditionArchive(EditionLedger ledger) {
        this.ledger = ledger;
    }

    /** @throws RulebookRefused if the row was changed, or this version of the program cannot read it */
    Optional<Rulebook> byDigest(String digest) {
        var known = read.get(digest);
        if (known != null) {
            return Optional.of(known);
        }
        return ledger.canonical(digest).map(canonical -> {
            var rulebook = read(digest, canonical);
            read.put(digest, rulebook);
            return rulebook;
        });
    }

    private static Rulebook read(String digest, String canonical) {
        var place = "ladder_edition " + digest;
        if (!sha256(canonical).equals(digest)) {
            throw new RulebookRefused(place, "the recorded text of this edition was changed in the database");
        }
        return RulebookReader.read(place, canonical);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
