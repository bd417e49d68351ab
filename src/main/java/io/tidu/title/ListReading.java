package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the header of the one sheet that has a list. */
final class ListReading {

    /** Longest text kept of a cell; the columns of the table are as wide. */
    static final int CELL_KEPT = 500;

    private record Listed(ListSheet sheet, ListHeader header) {}

    private final Listed listed;
    private final ListLimits limits;
    private final Clock clock;
    private int blank;
    private int all;

    ListReading(ListFile file, ListLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.listed = listed(file);
    }

    ListHeader header() {
        return listed.header();
    }

    /** Blank rows between others; those after the last are nobody's. */
    int blank() {
        return blank;
    }

    int all() {
        return all;
    }

    private static Listed listed(ListFile file) {
        var found = new ArrayList<Listed>();
        @Nullable ListFileRefused nearMiss = null;
        for (var sheet : file.sheets()) {
            try (var rows = sheet.rows()) {
                new HeaderSearch().in(rows).ifPresent(header -> found.add(new Listed(sheet, header)));
            } catch (ListFileRefused refused) {
                nearMiss = nearMiss == null ? refused : nearMiss;
            }
        }
        if (found.isEmpty()) {
            throw nearMiss == null ? new ListFileRefused(Reason.NO_HEADER, HeaderSearch.DEPTH) : nearMiss;
        }
        if (found.size() > 1) {
            throw new ListFileRefused(Reason.SEVERAL_LISTS, names(found));
        }
        return found.getFirst();
    }

    private static String names(List<Listed> found) {
        return String.join(
                ", ",
                found.stream()
                        .map(each -> Objects.requireNonNullElse(each.sheet().name(), ""))
                        .toList());
    }

    /** @throws ListFileRefused if there is no row, there are too many, or it takes too long */
    void read(Consumer<RawRow> to) {
        Instant deadline = clock.instant().plus(limits.time());
        int cellLength = Math.min(limits.cellLength(), CELL_KEPT);
        int last = listed.header().row();
        int written = 0;
        try (var rows = listed.sheet().rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.number() <= listed.header().row() || row.isBlank()) {
                    continue;
                }
                if (++written > limits.rows()) {
                    throw new ListFileRefused(Reason.TOO_MANY_ROWS, limits.rows());
                }
                if (written % 100 == 0 && clock.instant().isAfter(deadline)) {
                    throw new ListFileRefused(Reason.TOO_SLOW);
                }
                blank += row.number() - last - 1;
                last = row.number();
                to.accept(RawRow.of(row, listed.header(), cellLength));
            }
        }
        if (written == 0) {
            throw new ListFileRefused(Reason.NO_ROWS);
        }
        all = last - listed.header().row();
    }
}
