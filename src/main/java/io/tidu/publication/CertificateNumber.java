package io.tidu.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of the certificate that proves a title: the number of the list that granted it, the place among the titles of
 * that list, and a check character (ISO/IEC 7064, MOD 11-2) against slips of the pen; {@code RD-2026-0001-00007X}. It stays
 * with the title: a corrected list keeps it, and a number is never given twice.
 */
public record CertificateNumber(String list, int serial) {

    private static final Pattern FORM = Pattern.compile("((?:RD|FH)-([0-9]{4})-([0-9]{4,6}))-([0-9]{5,6})([0-9X])");

    static CertificateNumber of(String list, int serial) {
        return new CertificateNumber(list, serial);
    }

    /** Empty for what is no such number, or was mistyped. */
    public static Optional<CertificateNumber> read(String typed) {
        var matcher = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = new CertificateNumber(matcher.group(1), Integer.parseInt(matcher.group(4)));
        return number.value().equals(matcher.group()) ? Optional.of(number) : Optional.empty();
    }

    public String value() {
        var serialDigits = String.format(Locale.ROOT, "%05d", serial);
        var digits = (list + serialDigits).chars().filter(Character::isDigit).map(digit -> digit - '0');
        int check = digits.reduce(0, (sum, digit) -> (sum + digit) * 2 % 11);
        int missing = (12 - check) % 11;
        return list + "-" + serialDigits + (missing == 10 ? "X" : Integer.toString(missing));
    }
}
