package io.tidu.filing.check;

import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An invented firm and its true figures, in 元.
 *
 * @param figures by code and year
 */
record Firm(
        String name, String code, Random random, Map<String, BigDecimal> figures, int staff, int rdStaff, int insured) {

    static final int LAST = 2025;
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String[] PLACES = {"杭州", "西安", "宁波", "商洛", "威海", "长治"};
    private static final String[] WORDS = {"华瑞", "精工", "科达", "恒通", "远景", "博源", "启明", "中核"};
    private static final String[] TRADES = {"电气", "机械(集团)", "新材料", "智能装备", "医疗器械", "仪表"};

    static Firm of(int number) {
        var random = new Random(7919L * number + 5);
        var figures = new TreeMap<String, BigDecimal>();
        long revenue = 40_000_000L + random.nextInt(90_000_000);
        long assets = 60_000_000L + random.nextInt(90_000_000);
        for (int year = LAST; year > LAST - 3; year--) {
            put(figures, "revenue", year, revenue, random);
            put(figures, "core_revenue", year, revenue * 94 / 100, random);
            put(figures, "operating_cost", year, revenue * 66 / 100, random);
            put(figures, "core_cost", year, revenue * 63 / 100, random);
            put(figures, "rd_expense", year, revenue * 6 / 100, random);
            put(figures, "total_profit", year, revenue * 11 / 100, random);
            put(figures, "net_profit", year, random.nextInt(5) == 0 ? -revenue * 4 / 100 : revenue * 9 / 100, random);
            put(figures, "total_assets", year, assets, random);
            put(figures, "total_liabilities", year, assets * 45 / 100, random);
            revenue = revenue * 88 / 100;
            assets = assets * 91 / 100;
        }
        int staff = 60 + random.nextInt(200);
        return new Firm(
                name(random, number), code(number), random, figures, staff, staff / 4, staff + random.nextInt(9));
    }

    private static void put(Map<String, BigDecimal> figures, String code, int year, long value, Random random) {
        figures.put(code + "@" + year, BigDecimal.valueOf(value * 100 + random.nextInt(100), 2));
    }

    private static String name(Random random, int number) {
        return PLACES[random.nextInt(PLACES.length)]
                + WORDS[random.nextInt(WORDS.length)]
                + "第" + number
                + TRADES[random.nextInt(TRADES.length)]
                + (number % 3 == 0 ? "股份有限公司" : "有限公司");
    }

    static String code(int number) {
        var stem = "91330110MA%07d".formatted(number);
        for (char last : SIGNS.toCharArray()) {
            try {
                return new CreditCode(stem + last).value();
            } catch (CreditCodeRefused wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
    }

    BigDecimal figure(String code, int year) {
        return java.util.Objects.requireNonNull(figures.get(code + "@" + year), code);
    }

    Firm with(String code, int year, BigDecimal value) {
        var changed = new TreeMap<>(figures);
        changed.put(code + "@" + year, value);
        return new Firm(name, code(), random, changed, staff, rdStaff, insured);
    }

    Firm named(String other) {
        return new Firm(other, code, random, figures, staff, rdStaff, insured);
    }
}
