package io.tidu.ladder;

import java.util.Arrays;
import java.util.List;

/** What figures belong together for somebody who fills them in, in the order in which they are asked. */
public enum FigureGroup {
    STANDING,
    MONEY,
    PEOPLE,
    INNOVATION,
    MARKET,
    MANAGEMENT;

    public static FigureGroup of(Figure figure) {
        return switch (figure) {
            case TITLES, BLOCKED, HIGH_TECH, DEMO_ENTERPRISE -> STANDING;
            case REVENUE,
                    CORE_REVENUE,
                    NET_PROFIT,
                    TOTAL_ASSETS,
                    TOTAL_LIABILITIES,
                    RD_EXPENSE,
                    EQUITY_INVESTMENT,
                    TOTAL_COST -> MONEY;
            case STAFF, RD_STAFF -> PEOPLE;
            case IP_CLASS1,
                    IP_CLASS1_OWN,
                    IP_CLASS1_HIGH_VALUE,
                    IP_CLASS2,
                    AWARD_NATIONAL_RANK,
                    AWARD_PROVINCIAL_RANK,
                    AWARD_NATIONAL_RANK_5Y,
                    STANDARD_RANK,
                    RD_INSTITUTION,
                    MAKER_CHINA_TOP500,
                    MAKER_CHINA_TOP50 -> INNOVATION;
            case NICHE_YEARS,
                    FIELD_YEARS,
                    NEW_PRODUCT,
                    EMERGING_INDUSTRY,
                    KEY_FIELD,
                    SIX_BASICS,
                    MARKET_SHARE,
                    MARKET_RANK_NATIONAL,
                    MARKET_RANK_GLOBAL,
                    CHAIN_KEY_NODE,
                    CHAIN_GAP_ROLE,
                    CHAIN_PARTNERS,
                    OWN_BRAND -> MARKET;
            case QUALITY_SCORE,
                    DIGITAL_LEVEL,
                    QUALITY_MARKS,
                    LOCAL_POINTS,
                    MANAGEMENT_CERTIFIED,
                    CORE_BUSINESS_ON_IT,
                    GOOD_GOVERNANCE -> MANAGEMENT;
        };
    }

    /** The figures of the group among some, in their order. */
    public List<FigureRef> in(List<FigureRef> refs) {
        return refs.stream().filter(ref -> of(ref.figure()) == this).toList();
    }

    /** The groups that some figures belong to. */
    public static List<FigureGroup> among(List<FigureRef> refs) {
        return Arrays.stream(values())
                .filter(group -> !group.in(refs).isEmpty())
                .toList();
    }

    public String messageKey() {
        return "ladder.hint.group." + name();
    }
}
