package io.tidu.title;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with its verdict.
 *
 * @param holder whom it names; null where that cannot be said
 * @param found which of the recommended firms it means or may mean; null for no list from outside
 */
record CheckedRow(
        RawRow raw,
        RowVerdict verdict,
        List<RowReason> reasons,
        @Nullable Holder holder,
        @Nullable Found found) {

    /**
     * @param firm null where it is none, or a person has to say
     * @param candidates whom a person can choose between
     */
    record Found(@Nullable AwaitedFirm firm, List<AwaitedFirm> candidates) {}

    CheckedRow(RawRow raw, RowVerdict verdict, List<RowReason> reasons, @Nullable Holder holder) {
        this(raw, verdict, reasons, holder, null);
    }

    static CheckedRow refused(RawRow raw, List<RowReason> reasons) {
        return new CheckedRow(raw, RowVerdict.REFUSED, reasons, null);
    }

    CheckedRow with(RowVerdict other, RowReason reason) {
        var more = new ArrayList<>(reasons);
        more.add(reason);
        return new CheckedRow(raw, other, more, holder, found);
    }

    CheckedRow of(Holder other) {
        return new CheckedRow(raw, verdict, reasons, other, found);
    }

    CheckedRow finding(Found firms) {
        return new CheckedRow(raw, verdict, reasons, holder, firms);
    }
}
