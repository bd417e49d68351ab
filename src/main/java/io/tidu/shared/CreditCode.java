package io.tidu.shared;

import java.util.Locale;

/**
 * The unified social credit code (统一社会信用代码) of a legal person, GB 32100-2015: 18 characters, the last of which
 * checks the others.
 *
 * <p>The check is a weighted sum modulo 31, a prime, so <em>every</em> single wrong character is noticed, and so is every
 * swap of two different characters except that of the first with the last (both weigh 1).
 *
 * <p>Digits 3–8 name the registering authority's area, not where the enterprise is managed; no region is derived here.
 *
 * @param value the code in its canonical form: trimmed, plain width, upper case
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

    /** Number of characters of a code. */
    public static final int LENGTH = 18;

    /** The characters of GB 32100-2015 in order of their values 0–30; I, O, S, V and Z are left out. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = 31;
    private static final int WEIGHT_RATIO = 3;

    /** @throws CreditCodeRefused if the length, a character or the check character is wrong */
    public CreditCode {
        value = FullWidth.fold(value).toUpperCase(Locale.ROOT);
        requireLength(value);
        requireAlphabet(value);
        requireCheckCharacter(value);
    }

    /**
     * Whether characters 9–17 also satisfy the older GB 11714-1997 check of the organisation code within. Codes in real
     * use break it, so this is a reason to ask, never to refuse.
     */
    public boolean organisationCodeFits() {
        return OrganisationCode.fits(value.substring(8, 17));
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    /** The bare code, so that it reads well in texts and logs. */
    @Override
    public String toString() {
        return value;
    }

    private static void requireLength(String code) {
        int length = code.codePointCount(0, code.length());
        if (length != LENGTH) {
            throw new CreditCodeRefused.WrongLength(length);
        }
    }

    private static void requireAlphabet(String code) {
        var characters = code.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (ALPHABET.indexOf(characters[i]) < 0) {
                throw new CreditCodeRefused.WrongCharacter(Character.toString(characters[i]), i + 1);
            }
        }
    }

    private static void requireCheckCharacter(String code) {
        char written = code.charAt(LENGTH - 1);
        if (written != checkCharacter(code)) {
            throw new CreditCodeRefused.WrongCheckCharacter(written);
        }
    }

    /** The check value brings the weighted sum of all 18 characters to a multiple of 31. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * WEIGHT_RATIO % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
