package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.filing.change.ChangeKind;
import io.tidu.filing.change.ChangeRow;
import java.time.LocalDate;

/**
 * A firm of a notice that reported since it opened that it merged, split, was reorganised or went to another province.
 *
 * @param report the number of its report
 */
public record ChangedEntry(FilingId filing, String name, ChangeKind kind, LocalDate happenedOn, String report) {

    static ChangedEntry of(NoticeEntry entry, ChangeRow change) {
        return new ChangedEntry(
                entry.filing(), entry.firm().name(), change.kind(), change.happenedOn(), change.number());
    }
}
