package io.tidu.filing;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do with a filing.
 *
 * @param key makes a repeated call harmless
 * @param reason why; needed for some actions
 * @param items what the reason is about, of a return
 * @param document number of the notice or list it belongs to
 */
record Step(
        FilingAction action,
        UUID key,
        @Nullable String reason,
        List<ReturnItem> items,
        @Nullable String document) {

    static final int LONGEST_REASON = 2000;

    Step {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        items = List.copyOf(new LinkedHashSet<>(items));
        if (items.size() > ReturnItem.MOST) {
            throw new FilingRefused("filing.refused.tooManyItems", String.valueOf(ReturnItem.MOST));
        }
        if (action.needsReason() && reason == null) {
            throw new FilingRefused("filing.refused.reasonMissing");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new FilingRefused("filing.refused.reasonTooLong", String.valueOf(LONGEST_REASON));
        }
    }

    static Step of(FilingAction action, UUID key) {
        return new Step(action, key, null, List.of(), null);
    }

    static Step because(FilingAction action, UUID key, @Nullable String reason) {
        return new Step(action, key, reason, List.of(), null);
    }

    static Step within(FilingAction action, UUID key, String document) {
        return new Step(action, key, null, List.of(), document);
    }

    /** The step for one filing of many: its key follows from the common one, so that a repeated call is known again. */
    Step forOneOf(FilingId filing) {
        var bytes = ByteBuffer.allocate(32)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .putLong(filing.value().getMostSignificantBits())
                .putLong(filing.value().getLeastSignificantBits())
                .array();
        return new Step(action, UUID.nameUUIDFromBytes(bytes), reason, items, document);
    }
}
