package io.tidu.review;

import io.tidu.filing.ReturnItem;
import java.util.List;

/**
 * A return that is being prepared.
 *
 * @param note of an item that is being typed and not on the list yet
 */
public record ReturnDraft(String reason, List<ReturnItem> items, String note) {

    public static final ReturnDraft NONE = new ReturnDraft("", List.of(), "");

    public ReturnDraft {
        reason = within(reason, ReviewService.LONGEST_OPINION);
        items = List.copyOf(items);
        note = within(note, ReturnItem.LONGEST_NOTE);
    }

    private static String within(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean isEmpty() {
        return reason.isEmpty() && items.isEmpty() && note.isEmpty();
    }
}
