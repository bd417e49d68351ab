package io.tidu.title;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other, never all at once. */
interface SheetRows extends AutoCloseable {

    /** The next row, or null after the last. */
    @Nullable
    SheetRow next();

    @Override
    void close();
}
