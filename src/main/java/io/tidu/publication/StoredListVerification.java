package io.tidu.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.publication.Checked.Outcome;
import io.tidu.publication.verifier.Sha256;
import io.tidu.publication.verifier.SignedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

@Service
class StoredListVerification implements ListVerification {

    /** The facts of a list stand at its beginning; its text may be long. */
    private static final int BEGINNING = 64 << 10;

    /** The hashes of a list of fifty thousand need less than half of it. */
    private static final int LARGEST_SIGNED_FILE = 8 << 20;

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([A-Z0-9-]{1,20})\"");
    private static final Pattern DOCUMENT = Pattern.compile("\"documentNumber\":\"([^\"\\\\]{1,60})\"");

    private final ListRows lists;
    private final ListSeals seals;
    private final ListDifferences differences;
    private final FirmStandings standings;

    StoredListVerification(ListRows lists, ListSeals seals, ListDifferences differences, FirmStandings standings) {
        this.lists = lists;
        this.seals = seals;
        this.differences = differences;
        this.standings = standings;
    }

    @Override
    public Checked file(byte[] file) {
        var published = lists.findByDigest(Sha256.hex(file));
        if (published.isPresent()) {
            return valid(published.get());
        }
        var beginning = new String(file, 0, Math.min(file.length, BEGINNING), UTF_8);
        if (beginning.contains("\"tidu-signature-1\"") || beginning.contains("\"tidu-proof-1\"")) {
            return file.length > LARGEST_SIGNED_FILE
                    ? Checked.nothing(Outcome.UNREADABLE)
                    : SignedFile.read(file).map(this::signed).orElse(Checked.nothing(Outcome.FORGED));
        }
        return named(beginning).map(list -> altered(list, file)).orElseGet(() -> Checked.nothing(kind(beginning)));
    }

    private Checked valid(ListRow list) {
        return Checked.list(list, seals.of(list));
    }

    /** The list it says it is; by its document number where its number was what is altered. */
    private Optional<ListRow> named(String beginning) {
        var number = NUMBER.matcher(beginning);
        var document = DOCUMENT.matcher(beginning);
        var byNumber = number.find() ? lists.find(number.group(1)) : Optional.<ListRow>empty();
        return byNumber.or(() -> document.find() ? lists.findByDocument(document.group(1)) : Optional.empty());
    }

    private Checked altered(ListRow list, byte[] file) {
        if (Sha256.hex(unwrapped(file)).equals(list.digest())) {
            return new Checked(Outcome.REWRAPPED, seals.of(list), list, List.of(), null);
        }
        return new Checked(Outcome.ALTERED, seals.of(list), list, differences.of(list, file), null);
    }

    /** Without what editors and mail programs do to a text file. */
    private static byte[] unwrapped(byte[] file) {
        return new String(file, ISO_8859_1)
                .replace("\r\n", "\n")
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .getBytes(ISO_8859_1);
    }

    private static Outcome kind(String beginning) {
        if (beginning.startsWith("PK") || beginning.startsWith("%PDF")) {
            return Outcome.OTHER_FORM;
        }
        if (beginning.contains("\"tidu-list-")) {
            return Outcome.UNKNOWN;
        }
        return beginning.contains("统一社会信用代码,") ? Outcome.OTHER_FORM : Outcome.UNREADABLE;
    }

    private Checked signed(SignedFile file) {
        var list = lists.find(file.statement().number());
        if (!seals.isOurs(file)) {
            return new Checked(Outcome.FORGED, Checked.Seal.NONE, list.orElse(null), List.of(), null);
        }
        var firm = file instanceof SignedFile.OfFirm proof
                ? list.flatMap(found -> seals.code(proof).flatMap(code -> standings.byCode(found, code)))
                : Optional.<FirmStanding>empty();
        return firm.map(found -> Checked.firm(found, Checked.Seal.SIGNED))
                .or(() -> list.map(found -> Checked.list(found, Checked.Seal.SIGNED)))
                .orElseGet(() -> Checked.nothing(Outcome.UNKNOWN));
    }

    @Override
    public Checked number(String typed) {
        var certificate = CertificateNumber.read(typed);
        if (certificate.isPresent()) {
            return standings
                    .byCertificate(certificate.get())
                    .map(this::certified)
                    .orElseGet(() -> Checked.nothing(Outcome.UNKNOWN));
        }
        return lists.find(typed.strip().toUpperCase(Locale.ROOT))
                .map(this::valid)
                .orElseGet(() -> Checked.nothing(Outcome.UNKNOWN));
    }

    private Checked certified(FirmStanding firm) {
        return Checked.firm(firm, seals.of(firm.edition()));
    }
}
