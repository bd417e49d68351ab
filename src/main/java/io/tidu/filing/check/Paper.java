package io.tidu.filing.check;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Reading;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.text.Extract;
import io.tidu.evidence.text.Seen;
import java.util.stream.Stream;

/** A file of a filing and what was read of it. */
public record Paper(EvidenceId id, SlotCode slot, String fileName, String digest, Reading reading) {

    public static Paper of(EvidenceRow row, Reading reading) {
        return new Paper(row.id(), row.slot(), row.fileName(), row.digest(), reading);
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
