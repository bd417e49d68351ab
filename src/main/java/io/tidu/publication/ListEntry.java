package io.tidu.publication;

/**
 * A firm on a published list.
 *
 * @param position from 1, in {@link PublicFirm#ORDER}; part of the canonical form
 */
public record ListEntry(int position, PublicFirm firm, EntryFacts facts) {

    /** Of a list that says nothing of its firms but who they are. */
    public ListEntry(int position, PublicFirm firm) {
        this(position, firm, EntryFacts.NONE);
    }
}
