package io.tidu.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

/** Firms by chance, always the same ones for one seed. Some of their figures are unknown. */
final class InventedFirms {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Random random;

    /** Every second firm has no award, no institution and no new equity, so that direct routes do not hide the rest. */
    private boolean modest;

    InventedFirms(long seed) {
        random = new Random(seed);
    }

    Facts next() {
        modest = random.nextBoolean();
        var facts = Facts.on(DAY);
        for (int year = 2023; year <= 2025; year++) {
            var revenue = amount(20_000);
            facts = maybe(facts, Figure.REVENUE, year, revenue);
            facts = maybe(facts, Figure.CORE_REVENUE, year, part(revenue, 0.6));
            facts = maybe(facts, Figure.RD_EXPENSE, year, part(revenue, 0).multiply(new BigDecimal("0.08")));
            var assets = amount(30_000);
            facts = maybe(facts, Figure.TOTAL_ASSETS, year, assets);
            facts = maybe(facts, Figure.TOTAL_LIABILITIES, year, part(assets, 0.4));
            facts = maybe(facts, Figure.NET_PROFIT, year, amount(3000).subtract(new BigDecimal(800)));
            facts = maybe(
                    facts,
                    Figure.EQUITY_INVESTMENT,
                    year,
                    !modest && random.nextInt(3) == 0 ? amount(4000) : BigDecimal.ZERO);
            facts = maybe(facts, Figure.QUALITY_SCORE, year, amount(100));
            int staff = random.nextInt(900);
            facts = maybe(facts, Figure.STAFF, year, BigDecimal.valueOf(staff));
            facts = maybe(facts, Figure.RD_STAFF, year, BigDecimal.valueOf(random.nextInt(staff / 3 + 1)));
        }
        for (var figure : Figure.values()) {
            if (!figure.yearly() && random.nextInt(10) != 0) {
                facts = withFact(facts, figure);
            }
        }
        return facts;
    }

    private Facts withFact(Facts facts, Figure figure) {
        return switch (figure.type()) {
            case NUMBER -> facts.with(figure, amount(15));
            case COUNT ->
                facts.with(figure, modest && figure.name().contains("RANK") ? worst(figure) : random.nextInt(1, 6));
            case FLAG -> facts.with(figure, random.nextInt(modest ? 8 : 2) == 0);
            case CHOICE -> facts.with(figure, modest ? "NONE" : anyCode(figure));
            case CODES -> facts.with(figure, Set.of());
        };
    }

    private String anyCode(Figure figure) {
        return figure.codes().stream()
                .sorted()
                .toList()
                .get(random.nextInt(figure.codes().size()));
    }

    /** No award, or a place far behind. */
    private static int worst(Figure figure) {
        return BigDecimal.ZERO.equals(figure.least()) ? 0 : 9;
    }

    private Facts maybe(Facts facts, Figure figure, int year, BigDecimal value) {
        return random.nextInt(25) == 0 ? facts : facts.with(figure, year, value);
    }

    /** Cents, now and then a round number or nothing at all, where mistakes like to sit. */
    private BigDecimal amount(int most) {
        return switch (random.nextInt(12)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(random.nextInt(most / 10 + 1) * 10L);
            default -> BigDecimal.valueOf(random.nextInt(most * 100), 2);
        };
    }

    private BigDecimal part(BigDecimal whole, double least) {
        var share = BigDecimal.valueOf((long) (least * 100) + random.nextInt((int) (100 - least * 100) + 1), 2);
        return whole.multiply(share).setScale(2, RoundingMode.DOWN);
    }
}
