package io.tidu.filing.check;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Reading;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.evidence.text.Extract;
import io.tidu.evidence.text.Seen;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of a filing and what was read of it.
 *
 * @param said how long it holds as the firm says; null if it does not
 */
public record Paper(
        EvidenceId id,
        SlotCode slot,
        String fileName,
        String digest,
        Reading reading,
        @Nullable ValidityPeriod said) {

    public static Paper of(EvidenceRow row, Reading reading, @Nullable ValidityPeriod said) {
        return new Paper(row.id(), row.slot(), row.fileName(), row.digest(), reading, said);
    }

    Extract extract() {
        return reading.extract();
    }

    <T extends Seen> Stream<T> all(Class<T> kind) {
        return extract().all(kind);
    }

    Place place(Seen seen) {
        return new Place(id, slot, fileName, digest, seen.page(), seen.snippet());
    }

    /** The paper as a whole. */
    Place place() {
        return new Place(id, slot, fileName, digest, 1, "");
    }

    /** Whether a program has recognised some of it: what it misread must not look like a contradiction of the firm. */
    boolean isRecognised() {
        return reading.recognised() > 0;
    }
}
