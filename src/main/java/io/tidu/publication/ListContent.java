package io.tidu.publication;

import java.util.List;

/**
 * A list with all that its canonical form is made of.
 *
 * @param entries in their order; may be read anew as often as it is asked for
 */
record ListContent(ListRow list, List<ListChange> changes, Iterable<ListEntry> entries) {

    ListContent(ListRow list, Iterable<ListEntry> entries) {
        this(list, List.of(), entries);
    }

    ListContent as(ListRow other) {
        return new ListContent(other, changes, entries);
    }
}
