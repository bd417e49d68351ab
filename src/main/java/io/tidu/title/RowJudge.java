package io.tidu.title;

import io.tidu.title.GrantTitles.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows with the register under the terms of their list. Precision goes before recall: what may be another firm
 * waits for a person.
 *
 * @param list the key of the list if the register knows it
 */
record RowJudge(HeldAlready held, @Nullable UUID list, Kind kind, LocalDate from, LocalDate until) {

    /** The row as the register would take it now. Refused rows stay refused. */
    CheckedRow judge(CheckedRow row) {
        var holder = row.holder();
        if (holder == null || row.verdict() == RowVerdict.REFUSED) {
            return row;
        }
        var same = sameHolder(holder);
        for (var title : same) {
            if (title.list().equals(list)) {
                return row.with(RowVerdict.MATCHED, RowReason.of("title.row.in-this-list"));
            }
        }
        for (var title : same) {
            if (title.overlaps(from, until) && !renews(title)) {
                return row.with(
                        RowVerdict.MATCHED,
                        RowReason.of("title.row.held-already", title.grantedOn(), title.validUntil()));
            }
        }
        for (var title : held.byNameOf(holder)) {
            if (!same.contains(title)
                    && (title.overlaps(from, until) || title.list().equals(list))) {
                return row.with(RowVerdict.AMBIGUOUS, doubt(title, holder));
            }
        }
        return row;
    }

    /** The titles that this row would end. */
    List<Title> renewedBy(Holder holder) {
        return sameHolder(holder).stream()
                .filter(title -> title.overlaps(from, until) && renews(title))
                .toList();
    }

    private boolean renews(Title title) {
        return kind == Kind.RENEWAL
                && title.grantedOn().isBefore(from)
                && !title.list().equals(list);
    }

    /** By code, or by the exact name in one city where a code is missing on either side. */
    private List<Title> sameHolder(Holder holder) {
        var same = new ArrayList<>(held.surelyBy(holder));
        held.byNameOf(holder).stream()
                .filter(title -> holder.creditCode() == null || title.holder().creditCode() == null)
                .filter(title -> title.holder().place().mayBeInTheCityOf(holder.place()))
                .forEach(same::add);
        return same;
    }

    private static RowReason doubt(Title title, Holder holder) {
        var code = title.holder().creditCode();
        return code != null && holder.creditCode() != null
                ? RowReason.of("title.row.same-name-other-code", code)
                : RowReason.of(
                        "title.row.same-name-elsewhere", title.holder().place().name());
    }
}
