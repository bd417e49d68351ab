package io.tidu.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

/** Facts of firms with figures of seven years, some of them missing. The same for the same seed. */
final class InventedFacts {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Random random;

    InventedFacts(long seed) {
        random = new Random(seed);
    }

    Facts next() {
        var facts = Facts.on(DAY);
        for (var figure : Figure.values()) {
            facts = figure.yearly() ? yearly(facts, figure) : single(facts, figure);
        }
        return facts;
    }

    private Facts yearly(Facts facts, Figure figure) {
        var result = facts;
        for (int year = 2020; year <= 2026; year++) {
            if (random.nextInt(30) != 0) {
                result = result.with(figure, year, amount(figure));
            }
        }
        return result;
    }

    /** Amounts that make every share and every rate now and then. */
    private BigDecimal amount(Figure figure) {
        return switch (figure) {
            case REVENUE, TOTAL_ASSETS -> money(4_000, 9_000);
            case CORE_REVENUE -> money(3_600, 4_000);
            case RD_EXPENSE -> money(50, 900);
            case QUALITY_SCORE -> money(30, 100);
            case STAFF, RD_STAFF -> BigDecimal.valueOf(random.nextInt(10, 600));
            default -> money(0, 6_000);
        };
    }

    private Facts single(Facts facts, Figure figure) {
        if (random.nextInt(20) == 0) {
            return facts;
        }
        return switch (figure.type()) {
            case NUMBER -> facts.with(figure, money(1, 15));
            case COUNT -> facts.with(figure, random.nextInt(1, 5));
            case FLAG -> facts.with(figure, random.nextBoolean());
            case CHOICE ->
                facts.with(
                        figure,
                        figure.codes().stream()
                                .sorted()
                                .toList()
                                .get(random.nextInt(figure.codes().size())));
            case CODES ->
                facts.with(
                        figure,
                        figure == Figure.TITLES ? Set.of("INNOVATIVE_SME", "SRDI_SME", "TECH_SME") : Set.<String>of());
        };
    }

    private BigDecimal money(int least, int most) {
        return BigDecimal.valueOf(random.nextLong(least * 100L, most * 100L), 2);
    }
}
