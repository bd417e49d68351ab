package io.tidu.title;

import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the rows of one file, in their order, without looking at the register. */
final class RowCheck {

    private static final int SHORTEST_NAME = 4;
    private static final Pattern UNREADABLE = Pattern.compile(".*[\\uFFFD\\p{Cntrl}\\p{Co}\\p{Cn}].*", Pattern.DOTALL);
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]+");

    private record Earlier(int row, @Nullable String code, Holder.Place place) {}

    private final Function<RawRow, PlaceOfRow> places;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Earlier> names = new HashMap<>();

    RowCheck(RowPlaces places) {
        this(places::of);
    }

    RowCheck(Function<RawRow, PlaceOfRow> places) {
        this.places = places;
    }

    /** New, ambiguous or refused; all reasons to refuse are told at once. */
    CheckedRow check(RawRow raw) {
        if (raw.flaw() != null) {
            return CheckedRow.refused(
                    raw,
                    List.of(RowReason.of(
                            switch (raw.flaw()) {
                                case CELL_TOO_LONG -> "title.row.cell-too-long";
                                case REPEATED_HEADER -> "title.row.repeated-header";
                            })));
        }
        var found = places.apply(raw);
        if (found.elsewhere()) {
            return new CheckedRow(
                    raw, RowVerdict.ELSEWHERE, found.reason() == null ? List.of() : List.of(found.reason()), null);
        }
        var refusals = new ArrayList<RowReason>();
        checkName(raw.name(), refusals);
        var code = code(raw.creditCode(), refusals);
        if (found.place() == null && found.reason() != null) {
            refusals.add(found.reason());
        }
        if (!refusals.isEmpty() || found.place() == null) {
            return CheckedRow.refused(raw, refusals);
        }
        var holder = new Holder(raw.name(), code, null, found.place(), null);
        return againstEarlierRows(raw, holder, found);
    }

    private CheckedRow againstEarlierRows(RawRow raw, Holder holder, PlaceOfRow found) {
        if (holder.creditCode() != null) {
            @Nullable Integer sameCode = codes.putIfAbsent(holder.creditCode(), raw.number());
            if (sameCode != null) {
                return CheckedRow.refused(raw, List.of(RowReason.of("title.row.duplicate-code", sameCode)));
            }
        }
        var reasons = new ArrayList<RowReason>();
        if (found.reason() != null) {
            reasons.add(found.reason());
        }
        boolean doubtful = found.doubtful();
        @Nullable
        Earlier sameName =
                names.putIfAbsent(holder.foldedName(), new Earlier(raw.number(), holder.creditCode(), holder.place()));
        if (sameName != null) {
            if (isOneFirm(sameName, holder)) {
                return CheckedRow.refused(raw, List.of(RowReason.of("title.row.duplicate-name", sameName.row())));
            }
            reasons.add(RowReason.of("title.row.same-name-in-file", sameName.row()));
            doubtful = true;
        }
        return new CheckedRow(raw, doubtful ? RowVerdict.AMBIGUOUS : RowVerdict.NEW, reasons, holder);
    }

    /** Of one name: one firm unless two codes or two cities say otherwise. */
    private static boolean isOneFirm(Earlier earlier, Holder holder) {
        return (earlier.code() == null || holder.creditCode() == null)
                && earlier.place().mayBeInTheCityOf(holder.place());
    }

    private static void checkName(String name, List<RowReason> refusals) {
        int length = name.codePointCount(0, name.length());
        if (name.isBlank()) {
            refusals.add(RowReason.of("title.row.name-missing"));
        } else if (UNREADABLE.matcher(name).matches()
                || SPREADSHEET_ERROR.matcher(name).matches()) {
            refusals.add(RowReason.of("title.row.name-unreadable"));
        } else if (length < SHORTEST_NAME
                || name.codePoints().filter(Character::isLetter).count() < 2) {
            refusals.add(RowReason.of("title.row.name-too-short"));
        } else if (length > HolderName.LENGTH) {
            refusals.add(RowReason.of("title.row.name-too-long", HolderName.LENGTH));
        }
    }

    private static @Nullable String code(String written, List<RowReason> refusals) {
        if (written.isBlank()) {
            return null;
        }
        if (LONG_NUMBER.matcher(written).matches()) {
            refusals.add(RowReason.of("title.row.code-as-number"));
            return null;
        }
        try {
            return new CreditCode(written).value();
        } catch (CreditCodeRefused refused) {
            refusals.add(new RowReason(
                    refused.messageKey(),
                    refused.arguments().stream().map(String::valueOf).toList()));
            return null;
        }
    }
}
