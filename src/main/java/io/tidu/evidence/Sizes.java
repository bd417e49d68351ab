package io.tidu.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says a size as people read it: 1024 bytes are one KB, one decimal at most. */
public final class Sizes {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Sizes() {}

    public static String inWords(long bytes) {
        int unit = 0;
        long divisor = 1;
        while (unit < UNITS.length - 1 && bytes / divisor >= 1024) {
            divisor *= 1024;
            unit++;
        }
        var amount = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(divisor), 1, RoundingMode.HALF_UP);
        return amount.stripTrailingZeros().toPlainString() + " " + UNITS[unit];
    }
}
