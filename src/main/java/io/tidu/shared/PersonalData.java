package io.tidu.shared;

/**
 * How personal data is shown to whoever has no reason to see it whole (practice of GB/T 35273-2020). What does not have
 * the usual shape is hidden entirely, since nobody can say which part of it is harmless.
 */
public final class PersonalData {

    private static final String HIDDEN = "****";
    private static final int MOBILE_LENGTH = 11;
    private static final int IDENTITY_NUMBER_LENGTH = 18;

    private PersonalData() {}

    /** {@code 13800001234} as {@code 138****1234}; a leading {@code +86} is dropped. */
    public static String maskedMobile(String mobile) {
        var digits = FullWidth.fold(mobile).replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
        boolean usual = digits.length() == MOBILE_LENGTH && digits.chars().allMatch(Character::isDigit);
        return usual ? digits.substring(0, 3) + HIDDEN + digits.substring(7) : hidden(digits);
    }

    /** {@code 张三} as {@code 张*}; the number of stars does not tell the length of the name. */
    public static String maskedName(String name) {
        var plain = FullWidth.fold(name);
        return plain.isEmpty() ? "" : firstCharacter(plain) + "*";
    }

    /** {@code zhang@example.com} as {@code z***@example.com}. */
    public static String maskedEmail(String email) {
        var plain = FullWidth.fold(email);
        int at = plain.lastIndexOf('@');
        return at > 0 ? firstCharacter(plain) + "***" + plain.substring(at) : hidden(plain);
    }

    /** {@code 610102199001010000} as {@code 6101**********0000}: the first four and the last four at most. */
    public static String maskedIdentityNumber(String number) {
        var plain = FullWidth.fold(number);
        return plain.length() == IDENTITY_NUMBER_LENGTH
                ? plain.substring(0, 4) + "*".repeat(10) + plain.substring(14)
                : hidden(plain);
    }

    private static String hidden(String plain) {
        return plain.isEmpty() ? "" : HIDDEN;
    }

    private static String firstCharacter(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
