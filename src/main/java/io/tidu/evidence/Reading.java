package io.tidu.evidence;

import io.tidu.evidence.text.Extract;
import io.tidu.evidence.text.TextUnreadable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the text of a file.
 *
 * @param reason why it is unreadable; null unless it is
 * @param pages how many it has
 * @param pictures how many of them are pictures that nobody has read
 * @param recognised how many were recognised by a program, which may be wrong
 * @param cutShort whether the end was not reached
 * @param extract what the text says
 */
public record Reading(
        ReadingState state,
        @Nullable Reason reason,
        int pages,
        int pictures,
        int recognised,
        boolean cutShort,
        Extract extract) {

    static final Reading WAITING = new Reading(ReadingState.WAITING, null, 0, 0, 0, false, Extract.NOTHING);

    /** Whether every page was read: only then does it mean something that nothing was found. */
    public boolean isWhole() {
        return state == ReadingState.READ && pictures == 0 && recognised == 0 && !cutShort;
    }
}
