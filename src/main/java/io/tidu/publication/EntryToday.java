package io.tidu.publication;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a notice as its firm is on the day of the list.
 *
 * @param entry with the name, the county and the bureaus of today
 * @param previousName by which the notice knew it; null where that is the name of today
 */
record EntryToday(NoticeEntry entry, @Nullable String previousName) {

    static EntryToday of(NoticeEntry entry, @Nullable EnterpriseRow firm, Regions regions) {
        if (firm == null) {
            return new EntryToday(entry, null);
        }
        var noticed = entry.firm();
        var today = noticed.named(firm.name()).in(new RegionCode(firm.countyCode()), regions);
        return new EntryToday(
                entry.about(today, firm.jurisdiction()), firm.name().equals(noticed.name()) ? null : noticed.name());
    }

    ListedFirm listed() {
        var facts = previousName == null ? EntryFacts.NONE : EntryFacts.renamedFrom(previousName);
        return new ListedFirm(entry.filing(), entry.enterprise(), entry.firm(), facts);
    }
}
