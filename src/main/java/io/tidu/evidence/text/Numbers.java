package io.tidu.evidence.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as papers write them, exact: separators between thousands, losses in brackets or behind a triangle. */
final class Numbers {

    /** Without sign and brackets. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,8})?";

    private static final Pattern AMOUNT =
            Pattern.compile("(?<open>\\()?(?<sign>[-△▲])?[¥]?(?<digits>" + DIGITS + ")(?<close>\\))?");

    private Numbers() {}

    static Optional<BigDecimal> amount(String written) {
        var found = AMOUNT.matcher(written);
        if (!found.matches() || (found.group("open") == null) != (found.group("close") == null)) {
            return Optional.empty();
        }
        var value = new BigDecimal(found.group("digits").replace(",", ""));
        boolean negative = found.group("open") != null || found.group("sign") != null;
        return Optional.of(negative ? value.negate() : value);
    }
}
