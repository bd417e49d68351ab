package io.tidu.publication;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The firms of a list one after the other, read in pieces: a list of ten thousand needs no more memory than one of a thousand. */
record EntriesInPieces(ListEntries entries, String number) implements Iterable<ListEntry> {

    private static final int PIECE = 1000;

    @Override
    public Iterator<ListEntry> iterator() {
        return new Iterator<>() {

            private Iterator<ListEntry> piece = List.<ListEntry>of().iterator();
            private int last;
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (!piece.hasNext() && !ended) {
                    var next = entries.after(number, last, PIECE);
                    ended = next.size() < PIECE;
                    piece = next.iterator();
                }
                return piece.hasNext();
            }

            @Override
            public ListEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var entry = piece.next();
                last = entry.position();
                return entry;
            }
        };
    }
}
