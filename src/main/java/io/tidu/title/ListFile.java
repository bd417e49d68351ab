package io.tidu.title;

import java.util.List;

/** An opened file with its sheets, whatever its format. */
interface ListFile extends AutoCloseable {

    List<ListSheet> sheets();

    /** How the file was understood, in words a person knows: {@code Excel}, {@code CSV · GB18030 · ;}. */
    String format();

    @Override
    void close();
}
