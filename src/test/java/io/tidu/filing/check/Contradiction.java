package io.tidu.filing.check;

import java.util.Set;

/** What a filing of the corpus can have wrong, and by which rules it is to be found. */
enum Contradiction {
    REVENUE_CLAIMED("FIGURE"),
    ASSETS_CLAIMED("FIGURE"),
    RD_EXPENSE_OF_YEAR_BEFORE("FIGURE"),
    LOSS_CLAIMED_AS_PROFIT("FIGURE"),
    CLAIMED_IN_OTHER_UNIT("FIGURE"),
    CORE_REVENUE_CLAIMED("FIGURE"),
    CORE_COST_IN_NOTES("FIGURE"),
    LICENCE_OF_OTHER_FIRM("NAME", "CREDIT_CODE"),
    REPORT_OF_OTHER_FIRM("NAME"),
    INSURANCE_OF_OTHER_FIRM("NAME"),
    OTHER_CREDIT_CODE("CREDIT_CODE"),
    WRONG_CHECK_DIGIT("CREDIT_CODE"),
    NO_REPORT_OF_LAST_YEAR("REPORT_YEAR"),
    REPORT_OF_OLD_YEAR("REPORT_YEAR"),
    OTHER_REPORT_CODE("REPORT_CODE"),
    OPENING_IS_NOT_CLOSING("OPENING"),
    CORE_OVER_REVENUE_IN_REPORT("CORE_PART"),
    CORE_OVER_REVENUE_CLAIMED("CORE_PART"),
    RD_STAFF_OVER_STAFF("RD_STAFF"),
    STAFF_OVER_INSURED("INSURED"),
    OTHER_THAN_BEFORE("BEFORE"),
    LICENCE_OVER("LICENCE"),
    OTHER_FOUNDATION("FOUNDED"),
    PATENT_OF_OTHERS("OWNER"),
    REPORT_BEFORE_WINDOW("WINDOW"),
    CERTIFICATE_OVER("EXPIRED"),
    APPLICATION_DIFFERS("APPLICATION");

    private final Set<String> rules;

    Contradiction(String... rules) {
        this.rules = Set.of(rules);
    }

    Set<String> rules() {
        return rules;
    }
}
