package io.tidu.evidence.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that the text of a file says, with the page it stands on and the words around it. */
public sealed interface Seen {

    int page();

    String snippet();

    /**
     * An amount of money.
     *
     * @param code of the label
     * @param year it is of, or at the end of which; null where the text does not say
     * @param value as it is written
     * @param unit null where none is written
     * @param opening whether it stands in the column of the year before
     * @param certain whether column, year and unit are written where they belong; what is not may confirm and never contradict
     */
    record Amount(
            String code,
            @Nullable Integer year,
            BigDecimal value,
            @Nullable Unit unit,
            boolean opening,
            boolean certain,
            int page,
            String snippet)
            implements Seen {

        /** Null where the unit is not known. */
        public @Nullable BigDecimal inTenThousand() {
            return unit == null ? null : unit.inTenThousand(value);
        }

        /** Where it is doubtful which column it stands in: it may be recognised and is offered to nobody. */
        Amount withoutUnit() {
            return new Amount(code, year, value, null, opening, false, page, snippet);
        }

        /** The size of half of the last digit that is written, in 万元. */
        public BigDecimal grain() {
            var half = new BigDecimal("0.5").scaleByPowerOfTen(-value.scale());
            return unit == null ? half : unit.inTenThousand(half);
        }
    }

    /** A whole number. */
    record Count(String code, @Nullable Integer year, long value, int page, String snippet) implements Seen {}

    /**
     * A name.
     *
     * @param code of the label; empty where the name stands somewhere without one
     */
    record Name(String code, String name, int page, String snippet) implements Seen {}

    /** A unified credit code; a wrong one only where a label announced it. */
    record Credit(String value, boolean valid, int page, String snippet) implements Seen {}

    /** The code of an audit report. */
    record Report(String value, int page, String snippet) implements Seen {}

    /** @param day null for a period without an end */
    record Day(String code, @Nullable LocalDate day, int page, String snippet) implements Seen {}

    /** That the file is a report of a year. */
    record ReportYear(int year, int page, String snippet) implements Seen {}
}
