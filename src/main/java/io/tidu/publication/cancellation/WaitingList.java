package io.tidu.publication.cancellation;

import java.util.List;

/**
 * What waits for a list of one rung.
 *
 * @param entries in the order in which the cases were opened
 */
public record WaitingList(String rung, List<Entry> entries) {

    public WaitingList {
        entries = List.copyOf(entries);
    }

    /** @param held whether there is still a title to take away; those without stay off the list */
    public record Entry(CaseRow row, boolean held) {}

    public long ready() {
        return entries.stream().filter(Entry::held).count();
    }
}
