package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * A firm that is to stand on a list.
 *
 * @param filing the filing that the entry decides; null where none does
 * @param enterprise null for a firm that never registered here, known from an older list
 * @param firm with its credit code: a firm without one is identified first
 */
public record ListedFirm(
        @Nullable FilingId filing, @Nullable EnterpriseId enterprise, PublicFirm firm, EntryFacts facts) {

    static ListedFirm of(NoticeEntry entry) {
        return new ListedFirm(entry.filing(), entry.enterprise(), entry.firm(), EntryFacts.NONE);
    }

    ListedFirm with(EntryFacts other) {
        return new ListedFirm(filing, enterprise, firm, other);
    }
}
