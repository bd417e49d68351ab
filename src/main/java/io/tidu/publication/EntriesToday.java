package io.tidu.publication;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.filing.change.ChangeRow;
import io.tidu.filing.change.ChangedFirms;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What became of firms while they stood in a notice: under another name they are listed with both names, elsewhere in
 * the province in the county of today; one that was taken out of use
 * is not listed; and one that merged, split, was reorganised or left for another province waits until the publisher has looked.
 */
@Component
class EntriesToday {

    private final NoticeEntries entries;
    private final EnterpriseDirectory enterprises;
    private final ChangedFirms changed;
    private final Regions regions;

    EntriesToday(NoticeEntries entries, EnterpriseDirectory enterprises, ChangedFirms changed, Regions regions) {
        this.entries = entries;
        this.enterprises = enterprises;
        this.changed = changed;
        this.regions = regions;
    }

    /** Those that the command lists, in the order of the notice. */
    List<EntryToday> toBeListed(NoticeRow notice, NewList command) {
        var left = entries.toBeListed(notice.id());
        var waits = changes(notice, left);
        return today(left.stream()
                .filter(entry -> !waits.containsKey(entry.enterprise())
                        || command.despite().contains(entry.filing()))
                .toList());
    }

    /** Those that no list names yet and nothing stands against. */
    List<NoticeEntry> cleared(NoticeId notice) {
        return today(entries.toBeListed(notice)).stream().map(EntryToday::entry).toList();
    }

    /** Without those whose firm was taken out of use. */
    private List<EntryToday> today(List<NoticeEntry> noticed) {
        var firms = enterprises.find(ids(noticed));
        return noticed.stream()
                .filter(entry -> {
                    var firm = firms.get(entry.enterprise());
                    return firm == null || firm.confirmed();
                })
                .map(entry -> EntryToday.of(entry, firms.get(entry.enterprise()), regions))
                .toList();
    }

    /** Those that wait until somebody has looked. */
    List<ChangedEntry> changed(NoticeRow notice) {
        var left = entries.toBeListed(notice.id());
        var waits = changes(notice, left);
        var changed = new ArrayList<ChangedEntry>();
        for (var entry : left) {
            var change = waits.get(entry.enterprise());
            if (change != null) {
                changed.add(ChangedEntry.of(entry, change));
            }
        }
        return changed;
    }

    private Map<EnterpriseId, ChangeRow> changes(NoticeRow notice, List<NoticeEntry> left) {
        return changed.since(ids(left), notice.publicWindow().opensOn());
    }

    private static List<EnterpriseId> ids(List<NoticeEntry> left) {
        return left.stream().map(NoticeEntry::enterprise).toList();
    }
}
