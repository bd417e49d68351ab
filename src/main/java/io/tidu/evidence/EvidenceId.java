package io.tidu.evidence;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/**
 * The key of one file in one slot, and its address in the browser.
 *
 * <p>Time-ordered, with 62 bits from a secure generator: not to be guessed, and nothing rests on that, for permission is
 * asked at every call.
 */
public record EvidenceId(UUID value) {

    static EvidenceId next() {
        return new EvidenceId(TimeOrderedId.next());
    }
}
