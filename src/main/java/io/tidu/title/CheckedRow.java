package io.tidu.title;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with its verdict.
 *
 * @param holder whom it names; null where that cannot be said
 */
record CheckedRow(
        RawRow raw,
        RowVerdict verdict,
        List<RowReason> reasons,
        @Nullable Holder holder) {

    static CheckedRow refused(RawRow raw, List<RowReason> reasons) {
        return new CheckedRow(raw, RowVerdict.REFUSED, reasons, null);
    }
}
