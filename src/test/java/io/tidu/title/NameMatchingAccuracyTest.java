package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.title.AwaitedMatch.Named;
import io.tidu.title.AwaitedMatch.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How well the rows of a list of the ministry are recognised, measured on invented firms whose names are changed by rules. Decision 107
 * has the figures.
 */
class NameMatchingAccuracyTest {

    private static final long SEED = 20_260_401;
    private static final int FIRMS = 600;
    private static final String BRANDS = "华星东海天瑞恒远中科鼎泰博雅润泽宏图安康明德金石银河云帆长风立信永固精工凯旋";
    private static final List<String> TRADES = List.of("电子科技", "精密机械", "新材料", "生物医药", "智能装备", "传感技术", "液压件", "环保设备");
    private static final List<String> PLACES = List.of("杭州", "宁波", "温州", "嘉兴", "绍兴");

    /** How a row says what it means. */
    private enum Written {
        AS_IT_IS,
        FULL_WIDTH_AND_SPACES,
        FORMER_NAME,
        NEW_NAME_NOT_KNOWN,
        JOINT_STOCK_SINCE,
        PLACE_IN_BRACKETS,
        PROVINCE_AND_CITY_IN_FULL,
        VARIANT_CHARACTER,
        /** Not the firm: another one whose name differs by one character. */
        ANOTHER_BY_ONE_CHARACTER,
        /** Not the firm: another one of the very same name, with its own code. */
        ANOTHER_OF_THE_NAME,
        /** The code of the firm beside the name of another recommended one. */
        SLIPPED_LINE;

        boolean meansTheFirm() {
            return this != ANOTHER_BY_ONE_CHARACTER && this != ANOTHER_OF_THE_NAME && this != SLIPPED_LINE;
        }
    }

    /** What came of the rows of a kind. */
    private static final class Tally {
        int rows;
        int right;
        int wrong;
        int shown;
        int asked;

        @Override
        public String toString() {
            return "%d rows: %d taken rightly, %d wrongly, %d wait (%d with the right firm before the person)"
                    .formatted(rows, right, wrong, asked, shown);
        }
    }

    private final Random random = new Random(SEED);
    private final List<AwaitedFirm> firms = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private String invented() {
        while (true) {
            var name = PLACES.get(random.nextInt(PLACES.size())) + brand() + TRADES.get(random.nextInt(TRADES.size()))
                    + "有限公司";
            if (names.add(name)) {
                return name;
            }
        }
    }

    private String brand() {
        var brand = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            brand.append(BRANDS.charAt(random.nextInt(BRANDS.length())));
        }
        return brand.toString();
    }

    private AwaitedFirm firm(int number) {
        var called = number % 4 == 0 ? List.of(invented(), invented()) : List.of(invented());
        return new AwaitedFirm(new UUID(SEED, number), "N-" + number, code(number), called, "330106", "浙江省杭州市西湖区", "");
    }

    private static String code(int number) {
        return "91330106MA2%07d".formatted(number);
    }

    private String written(AwaitedFirm firm, Written as) {
        var name = firm.name();
        return switch (as) {
            case AS_IT_IS, ANOTHER_OF_THE_NAME -> name;
            case FULL_WIDTH_AND_SPACES -> " " + name.substring(0, 4) + "　" + name.substring(4) + " ";
            case FORMER_NAME -> firm.names().getLast();
            case NEW_NAME_NOT_KNOWN -> invented();
            case JOINT_STOCK_SINCE -> name.replace("有限公司", "股份有限公司");
            case PLACE_IN_BRACKETS -> name.substring(2).replace("有限公司", "（" + name.substring(0, 2) + "）有限公司");
            case PROVINCE_AND_CITY_IN_FULL -> "浙江省" + name.substring(0, 2) + "市" + name.substring(2);
            case VARIANT_CHARACTER -> name.replaceFirst("(.{3}).", "$1昇");
            case ANOTHER_BY_ONE_CHARACTER -> name.substring(0, 2) + other(name.charAt(2)) + name.substring(3);
            case SLIPPED_LINE ->
                firms.get((firms.indexOf(firm) + 1) % firms.size()).name();
        };
    }

    private char other(char than) {
        char found = than;
        while (found == than) {
            found = BRANDS.charAt(random.nextInt(BRANDS.length()));
        }
        return found;
    }

    /** Of each firm a row in each list, one that has codes and one that has none. */
    private Map<Written, Tally> measured(boolean codes) {
        var tallies = new EnumMap<Written, Tally>(Written.class);
        for (var as : Written.values()) {
            var match = new AwaitedMatch(firms, Map.of("330106", "330100"));
            var tally = tallies.computeIfAbsent(as, none -> new Tally());
            for (int i = 0; i < firms.size(); i++) {
                var name = written(firms.get(i), as);
                if (as == Written.SLIPPED_LINE && !codes
                        || as == Written.ANOTHER_OF_THE_NAME && !codes
                        || as == Written.ANOTHER_BY_ONE_CHARACTER && names.contains(name)
                        || as == Written.FORMER_NAME && firms.get(i).names().size() == 1) {
                    continue;
                }
                @Nullable
                String code = codes ? code(as.meansTheFirm() || as == Written.SLIPPED_LINE ? i : FIRMS + i) : null;
                count(tally, as, firms.get(i), match.of(new Named(i + 2, name, code, "330100")));
            }
        }
        return tallies;
    }

    private static void count(Tally tally, Written as, AwaitedFirm firm, Result result) {
        tally.rows++;
        switch (result) {
            case Result.Means(var found, var by) -> {
                if (as.meansTheFirm() && found.equals(firm)) {
                    tally.right++;
                } else {
                    tally.wrong++;
                }
            }
            case Result.MayMean(var found, var why) -> {
                tally.asked++;
                tally.shown += found.contains(firm) ? 1 : 0;
            }
            case Result.MeansNobody nobody -> {}
        }
    }

    private static Tally of(Map<Written, Tally> tallies, Written as) {
        return java.util.Objects.requireNonNull(tallies.get(as));
    }

    private static double recall(Map<Written, Tally> tallies, boolean withPerson) {
        int meant = 0;
        int found = 0;
        for (var entry : tallies.entrySet()) {
            if (entry.getKey().meansTheFirm()) {
                meant += entry.getValue().rows;
                found += entry.getValue().right + (withPerson ? entry.getValue().shown : 0);
            }
        }
        return (double) found / meant;
    }

    @Test
    void nothingIsEverTakenForTheWrongFirmAndWhatIsDoubtfulWaitsForAPerson() {
        for (int i = 0; i < FIRMS; i++) {
            firms.add(firm(i));
        }
        for (boolean codes : new boolean[] {true, false}) {
            var tallies = measured(codes);
            System.out.println(codes ? "with credit codes" : "names only");
            tallies.forEach((as, tally) -> System.out.println("  " + as + ": " + tally));
            System.out.printf("  recall %.4f, with a person %.4f%n", recall(tallies, false), recall(tallies, true));

            assertThat(tallies.values()).allMatch(tally -> tally.wrong == 0);
            assertThat(recall(tallies, false)).isGreaterThan(codes ? 0.999 : 0.30);
            assertThat(recall(tallies, true)).isGreaterThan(codes ? 0.999 : 0.80);
            assertThat(of(tallies, Written.AS_IT_IS).right).isEqualTo(FIRMS);
            assertThat(of(tallies, Written.FULL_WIDTH_AND_SPACES).right).isEqualTo(FIRMS);
            assertThat(of(tallies, Written.FORMER_NAME).right)
                    .isEqualTo(of(tallies, Written.FORMER_NAME).rows)
                    .isPositive();
            for (var doubtful :
                    List.of(Written.JOINT_STOCK_SINCE, Written.PLACE_IN_BRACKETS, Written.PROVINCE_AND_CITY_IN_FULL)) {
                assertThat(of(tallies, doubtful).right + of(tallies, doubtful).shown)
                        .as(doubtful.name())
                        .isEqualTo(FIRMS);
            }
        }
    }

    @Test
    void namesAreOneNameWhateverTheBracketsWidthAndSpaces() {
        assertThat(NameForms.exact("杭州ＡＢ（中国） 科技 有限公司")).isEqualTo(NameForms.exact("杭州ab〔中国〕科技有限公司"));
        assertThat(NameForms.exact("某某股份有限公司")).isNotEqualTo(NameForms.exact("某某有限公司"));
        assertThat(NameForms.loose("浙江省某某股份有限公司")).isEqualTo(NameForms.loose("浙江某某有限责任公司"));
    }
}
