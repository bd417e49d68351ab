package io.tidu.shared;

/** The nine-character organisation code (组织机构代码, GB 11714-1997) that a credit code carries as characters 9–17. */
final class OrganisationCode {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 11;
    private static final int RADIX = 36;

    private OrganisationCode() {}

    /** Whether the ninth character is the check character of the eight before it. */
    static boolean fits(String nineCharacters) {
        return nineCharacters.charAt(WEIGHTS.length) == checkCharacter(nineCharacters);
    }

    private static char checkCharacter(String characters) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(characters.charAt(i), RADIX) * WEIGHTS[i];
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
