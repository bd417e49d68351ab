package io.tidu.publication.web;

import java.util.OptionalInt;

/**
 * One page of many, counted from 1 as people do.
 *
 * @param exact whether the total is counted, or only known to be at least that
 */
record Paging(int page, int size, int total, boolean exact) {

    static final int LAST = 100_000;

    static Paging of(int page, int size, int total) {
        return new Paging(page, size, total, true);
    }

    int offset() {
        return (page - 1) * size;
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean several() {
        return total > size;
    }

    public OptionalInt previous() {
        return page > 1 ? OptionalInt.of(Math.min(page - 1, pages())) : OptionalInt.empty();
    }

    public OptionalInt next() {
        return page < pages() ? OptionalInt.of(page + 1) : OptionalInt.empty();
    }
}
