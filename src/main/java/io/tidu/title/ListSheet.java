package io.tidu.title;

import org.jspecify.annotations.Nullable;

/** A sheet of a file. A CSV file is one sheet without a name. */
interface ListSheet {

    @Nullable
    String name();

    /** Reads from the first row, as often as asked. */
    SheetRows rows();
}
