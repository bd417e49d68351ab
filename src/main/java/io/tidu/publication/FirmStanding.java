package io.tidu.publication;

import io.tidu.title.TitleRow;
import io.tidu.title.TitleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A firm that a certificate or proof names, and how it stands today.
 *
 * @param entry as the newest edition that names it has it
 * @param edition that edition
 * @param removed whether a later edition took it out
 * @param title with its state today; null for a list that grants none
 */
public record FirmStanding(
        ListEntry entry,
        ListRow edition,
        boolean removed,
        @Nullable TitleRow title) {

    /** Whether what the entry says is so today. */
    boolean holds() {
        return !removed
                && (title == null || title.status() == TitleStatus.ACTIVE || title.status() == TitleStatus.UPCOMING);
    }
}
