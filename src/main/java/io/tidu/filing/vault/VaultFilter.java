package io.tidu.filing.vault;

import io.tidu.evidence.SlotCode;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to.
 *
 * @param text part of a name that the document was filed under; null or blank for all
 * @param slot only what stood in this slot
 */
public record VaultFilter(@Nullable String text, @Nullable SlotCode slot, Show show) {

    /** Which documents by how long they hold. */
    public enum Show {
        ALL,
        ENDED,
        ENDS_SOON,
        /** Of which the firm has said nothing. */
        UNDATED;

        public String messageKey() {
            return "filing.vault.show." + name();
        }
    }

    public static VaultFilter everything() {
        return new VaultFilter(null, null, Show.ALL);
    }

    public VaultFilter with(Show wanted) {
        return new VaultFilter(text, slot, wanted);
    }

    public VaultFilter with(@Nullable SlotCode wanted) {
        return new VaultFilter(text, wanted, show);
    }

    public VaultFilter withText(@Nullable String wanted) {
        return new VaultFilter(wanted, slot, show);
    }
}
