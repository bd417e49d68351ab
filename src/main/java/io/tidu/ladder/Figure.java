package io.tidu.ladder;

import static io.tidu.ladder.Figure.Type.CHOICE;
import static io.tidu.ladder.Figure.Type.CODES;
import static io.tidu.ladder.Figure.Type.COUNT;
import static io.tidu.ladder.Figure.Type.FLAG;
import static io.tidu.ladder.Figure.Type.NUMBER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures that rules speak of, by the codes of the public assessment service. A closed list: a rulebook can only ask for
 * what a form collects. A yearly figure has one value for each calendar year; any other has one value at the day of assessment.
 */
public enum Figure {
    REVENUE(NUMBER, Unit.WAN_YUAN, true),
    CORE_REVENUE(NUMBER, Unit.WAN_YUAN, true),
    NET_PROFIT(NUMBER, Unit.WAN_YUAN, true),
    TOTAL_ASSETS(NUMBER, Unit.WAN_YUAN, true),
    TOTAL_LIABILITIES(NUMBER, Unit.WAN_YUAN, true),
    RD_EXPENSE(NUMBER, Unit.WAN_YUAN, true),
    STAFF(COUNT, Unit.PEOPLE, true),
    RD_STAFF(COUNT, Unit.PEOPLE, true),
    EQUITY_INVESTMENT(NUMBER, Unit.WAN_YUAN, true),
    QUALITY_SCORE(NUMBER, Unit.POINTS, true, "100"),
    TOTAL_COST(NUMBER, Unit.WAN_YUAN, true),

    NICHE_YEARS(COUNT, Unit.YEARS, false),
    IP_CLASS1(COUNT, Unit.ITEMS, false),
    IP_CLASS1_OWN(COUNT, Unit.ITEMS, false),
    IP_CLASS1_HIGH_VALUE(COUNT, Unit.ITEMS, false),
    IP_CLASS2(COUNT, Unit.ITEMS, false),
    TITLES(CODES, Set.of()),
    EMERGING_INDUSTRY(FLAG, Set.of()),
    HIGH_TECH(FLAG, Set.of()),
    DEMO_ENTERPRISE(FLAG, Set.of()),
    AWARD_NATIONAL_RANK(COUNT, Unit.PLACES, false),
    AWARD_PROVINCIAL_RANK(COUNT, Unit.PLACES, false),
    RD_INSTITUTION(CHOICE, inOrder("NATIONAL", "PROVINCIAL", "MUNICIPAL", "BELOW", "NONE")),
    MARKET_SHARE(NUMBER, Unit.PERCENT, false, "100"),
    MARKET_RANK_NATIONAL(COUNT, Unit.PLACES, false),
    MARKET_RANK_GLOBAL(COUNT, Unit.PLACES, false),
    SIX_BASICS(FLAG, Set.of()),
    CHAIN_KEY_NODE(FLAG, Set.of()),
    OWN_BRAND(FLAG, Set.of()),
    CHAIN_GAP_ROLE(CHOICE, inOrder("CLOSES_GAP", "SIX_BASICS", "NONE")),
    DIGITAL_LEVEL(COUNT, Unit.LEVELS, false, "4"),
    QUALITY_MARKS(COUNT, Unit.MARKS, false, "4"),
    LOCAL_POINTS(NUMBER, Unit.POINTS, false, "15"),
    MAKER_CHINA_TOP500(FLAG, Set.of()),
    FIELD_YEARS(COUNT, Unit.YEARS, false),
    NEW_PRODUCT(FLAG, Set.of()),
    MANAGEMENT_CERTIFIED(FLAG, Set.of()),
    CORE_BUSINESS_ON_IT(FLAG, Set.of()),
    GOOD_GOVERNANCE(FLAG, Set.of()),
    AWARD_NATIONAL_RANK_5Y(COUNT, Unit.PLACES, false),
    STANDARD_RANK(COUNT, Unit.PLACES, false),
    MAKER_CHINA_TOP50(FLAG, Set.of()),
    KEY_FIELD(FLAG, Set.of()),
    CHAIN_PARTNERS(COUNT, Unit.COMPANIES, false),
    BLOCKED(
            CODES,
            inOrder(
                    "ABNORMAL_LIST",
                    "DISHONEST_LIST",
                    "SAFETY",
                    "ENVIRONMENT",
                    "QUALITY",
                    "DATA_FRAUD",
                    "TAX",
                    "DATA_SECURITY"));

    /** What a value of the figure looks like. */
    public enum Type {
        /** A decimal number. */
        NUMBER,
        /** A whole number, zero or more. */
        COUNT,
        /** True or false. */
        FLAG,
        /** One code of a list. */
        CHOICE,
        /** Any number of codes; an empty list is a statement, an absent one is not. */
        CODES
    }

    private static final Map<String, Figure> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Figure::code, Function.identity()));

    private final Type type;
    private final Unit unit;
    private final boolean yearly;
    private final @Nullable BigDecimal greatest;
    private final Set<String> codes;

    Figure(Type type, Unit unit, boolean yearly) {
        this(type, unit, yearly, null, Set.of());
    }

    Figure(Type type, Unit unit, boolean yearly, String greatest) {
        this(type, unit, yearly, new BigDecimal(greatest), Set.of());
    }

    Figure(Type type, Set<String> codes) {
        this(type, Unit.NONE, false, null, codes);
    }

    Figure(Type type, Unit unit, boolean yearly, @Nullable BigDecimal greatest, Set<String> codes) {
        this.type = type;
        this.unit = unit;
        this.yearly = yearly;
        this.greatest = greatest;
        this.codes = codes;
    }

    public static Optional<Figure> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code in data, such as {@code rd_expense}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether there is a value for each calendar year. */
    public boolean yearly() {
        return yearly;
    }

    public boolean numeric() {
        return type == NUMBER || type == COUNT;
    }

    /** The least value that can be true; null where losses are possible. */
    public @Nullable BigDecimal least() {
        if (this == NET_PROFIT || !numeric()) {
            return null;
        }
        return this == DIGITAL_LEVEL || this == MARKET_RANK_NATIONAL || this == MARKET_RANK_GLOBAL
                ? BigDecimal.ONE
                : BigDecimal.ZERO;
    }

    /** The greatest value that can be true, if there is one. */
    public @Nullable BigDecimal greatest() {
        return greatest;
    }

    private static Set<String> inOrder(String... codes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(codes)));
    }

    /** The codes a value may have, in the order in which they are offered; empty for {@link #TITLES}, whose values are rung codes. */
    public Set<String> codes() {
        return codes;
    }

    /** The figure that this one is contained in and can never exceed. */
    public @Nullable Figure partOf() {
        return switch (this) {
            case CORE_REVENUE -> REVENUE;
            case RD_STAFF -> STAFF;
            case MAKER_CHINA_TOP50 -> MAKER_CHINA_TOP500;
            case IP_CLASS1_OWN, IP_CLASS1_HIGH_VALUE -> IP_CLASS1;
            default -> null;
        };
    }

    public String messageKey() {
        return "ladder.figure." + code();
    }
}
