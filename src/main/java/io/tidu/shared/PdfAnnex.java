package io.tidu.shared;

import java.util.List;

/**
 * A long table behind a red-headed document (附件, GB/T 9704-2012, 7.3.5): begins on a page of its own, its head is repeated on every page. Drawn row
 * by row as the rows come, so that ten thousand need hardly more memory than ten.
 *
 * @param label stands alone in the first line: 附件
 * @param closing what the foot of the last page says between two lines (版记), left and right
 */
public record PdfAnnex(String label, String title, List<Column> columns, Iterable<List<String>> rows, Closing closing) {

    /** @param width millimetres */
    public record Column(String head, double width, boolean centred) {}

    /** @param by who prints and sends it (印发机关) */
    public record Closing(String by, String day) {}
}
