package io.tidu.filing.check;

import io.tidu.evidence.text.Seen;
import io.tidu.evidence.text.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What papers say of the amounts of one figure and year. */
record Amounts(List<Found> found, BigDecimal tolerance) {

    /** An amount and the paper it stands in. */
    record Found(Paper paper, Seen.Amount amount) {

        Place place() {
            return paper.place(amount);
        }

        boolean isOf(int year) {
            var own = amount.year();
            return own != null && own == year;
        }

        /** What a program has recognised may be misread. */
        boolean isCertain() {
            return amount.certain() && !paper.isRecognised();
        }

        /** The statement of the year itself comes before the column in that of the next. */
        int rank() {
            return (isCertain() ? 0 : 4) + (amount.opening() ? 2 : 0);
        }
    }

    static Amounts of(List<Paper> papers, String figure, int year, BigDecimal tolerance) {
        return new Amounts(
                papers.stream()
                        .flatMap(paper -> paper.all(Seen.Amount.class)
                                .filter(amount -> amount.code().equals(figure))
                                .map(amount -> new Found(paper, amount)))
                        .filter(found -> found.amount().year() == null || found.isOf(year))
                        .sorted(Comparator.comparingInt(Found::rank))
                        .toList(),
                tolerance);
    }

    /** Some place that says the same. */
    Optional<Found> agreeing(BigDecimal claimed) {
        return found.stream().filter(each -> agrees(each, claimed)).findFirst();
    }

    /** The place that contradicts, if none agrees. */
    Optional<Found> contradicting(BigDecimal claimed) {
        return agreeing(claimed).isPresent() ? Optional.empty() : certain().findFirst();
    }

    Stream<Found> certain() {
        return found.stream().filter(Found::isCertain);
    }

    Optional<Found> best() {
        return found.stream().filter(each -> each.amount().unit() != null).findFirst();
    }

    /** Where no unit is written, in 元 or 万元. */
    private boolean agrees(Found each, BigDecimal claimed) {
        var known = each.amount().inTenThousand();
        if (known != null) {
            return same(known, claimed, each.amount().grain(), tolerance);
        }
        var value = each.amount().value();
        return same(value, claimed, BigDecimal.ZERO, tolerance)
                || same(Unit.YUAN.inTenThousand(value), claimed, BigDecimal.ZERO, tolerance);
    }

    /** Equal as exactly as the paper writes it. */
    static boolean same(BigDecimal one, BigDecimal other, BigDecimal grain, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(grain.max(tolerance)) <= 0;
    }

    /** Without zeros at its end, never with an exponent. */
    static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
