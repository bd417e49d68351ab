package io.tidu.filing.check;

import io.tidu.evidence.SlotCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A rule by which the papers of a filing are compared with each other and with what is claimed. The kinds are code, which rules there are
 * is data. Figures have the codes of the form, which the labels of texts share.
 */
public sealed interface CheckRule {

    String code();

    Clause clause();

    /** The slots whose papers it looks at. */
    Set<SlotCode> slots();

    /** Each figure is what the papers say. */
    record Figures(String code, Clause clause, Set<SlotCode> slots, List<String> figures, BigDecimal tolerance)
            implements CheckRule {}

    /** What a year begins with is what the year before ended with. */
    record Opening(String code, Clause clause, Set<SlotCode> slots, List<String> figures, BigDecimal tolerance)
            implements CheckRule {}

    /** A part is not more than the whole, as claimed and in the papers. */
    record Part(String code, Clause clause, Set<SlotCode> slots, String part, String whole, BigDecimal tolerance)
            implements CheckRule {}

    /** Not more are claimed than the papers count together. */
    record Insured(String code, Clause clause, Set<SlotCode> slots, String field, String count) implements CheckRule {}

    /** What is said of a year is what was said of it before. */
    record Before(String code, Clause clause, List<String> figures, BigDecimal tolerance) implements CheckRule {
        @Override
        public Set<SlotCode> slots() {
            return Set.of();
        }
    }

    /** Every paper names the firm. */
    record Named(String code, Clause clause, Set<SlotCode> slots) implements CheckRule {}

    /** A paper with credit codes has that of the firm. */
    record Coded(String code, Clause clause, Set<SlotCode> slots) implements CheckRule {}

    /** Reports are of the years that are asked for, and that of last year is there. */
    record YearOfReport(String code, Clause clause, Set<SlotCode> slots, int years) implements CheckRule {}

    record CodeOfReport(String code, Clause clause, Set<SlotCode> slots, String field) implements CheckRule {}

    record NotExpired(String code, Clause clause, Set<SlotCode> slots, Set<String> days) implements CheckRule {}

    /** What the firm says of how long a paper holds is what stands on it. */
    record SaidPeriod(String code, Clause clause, Set<SlotCode> slots, Set<String> days) implements CheckRule {}

    record SameDay(String code, Clause clause, Set<SlotCode> slots, Set<String> days, String field)
            implements CheckRule {}

    record WithinWindow(String code, Clause clause, Set<SlotCode> slots, Set<String> days) implements CheckRule {}

    /** The firm is among those whose right it is. */
    record Owner(String code, Clause clause, Set<SlotCode> slots) implements CheckRule {}
}
