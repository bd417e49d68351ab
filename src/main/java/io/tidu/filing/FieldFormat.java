package io.tidu.filing;

import java.util.regex.Pattern;

/** A shape that a text must have. */
public enum FieldFormat {
    EMAIL("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}"),
    MOBILE("1[3-9][0-9]{9}"),
    /** A land line with its area code, or a mobile number. */
    PHONE("0[0-9]{2,3}-?[0-9]{7,8}(?:-[0-9]{1,6})?|1[3-9][0-9]{9}"),
    POSTCODE("[0-9]{6}"),
    WEBSITE("(?:https?://)?(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,24}(?::[0-9]{1,5})?(?:/[^\\s]*)?"),
    /** Ten digits of the catalogue of products for statistical use (统计用产品分类目录). */
    PRODUCT_CODE("[0-9]{10}"),
    /** Letter and two to four digits of GB/T 4754. */
    INDUSTRY_CODE("[A-T][0-9]{2,4}"),
    /** Six digits of a listed share. */
    STOCK_CODE("[0-9]{6}"),
    /** A patent number of the national office, with or without ZL and the check character's dot. */
    IP_NUMBER("[A-Za-z0-9.\\-/（）()]{4,40}"),
    CREDIT_CODE("[0-9A-HJ-NP-RTUW-Y]{18}");

    private final Pattern pattern;

    FieldFormat(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether a trimmed text has this shape. */
    public boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    public String messageKey() {
        return "filing.problem.format." + name();
    }
}
