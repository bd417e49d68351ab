package io.tidu.publication;

import io.tidu.enterprise.EnterpriseRow;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a notice as its firm is on the day of the list.
 *
 * @param entry with the name of today
 * @param previousName by which the notice knew it; null where that is the name of today
 */
record EntryToday(NoticeEntry entry, @Nullable String previousName) {

    static EntryToday of(NoticeEntry entry, @Nullable EnterpriseRow firm) {
        var noticed = entry.firm();
        return firm == null || firm.name().equals(noticed.name())
                ? new EntryToday(entry, null)
                : new EntryToday(entry.about(noticed.named(firm.name())), noticed.name());
    }

    ListedFirm listed() {
        var facts = previousName == null ? EntryFacts.NONE : EntryFacts.renamedFrom(previousName);
        return new ListedFirm(entry.filing(), entry.enterprise(), entry.firm(), facts);
    }
}
