package io.tidu.title;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of title, and so a rung of the ladder. Types are rows, not constants: provinces add their own (省级“小巨人”,
 * 隐形冠军, 瞪羚 …).
 *
 * @param rung the code of the contract, for instance {@code SRDI_SME}
 * @param issuer who recognises and publishes
 * @param validity how long a title of this type is good for
 * @param countsAs the broader rung that a holder stands on as well ({@code TECH_INNOVATIVE_SME} is either of two); null
 *     for none
 * @param grantable whether lists grant it; false for a rung that one only stands on by holding another
 */
public record TitleType(
        String rung,
        String nameZh,
        String nameEn,
        String issuerZh,
        String issuerEn,
        Validity validity,
        @Nullable String countsAs,
        boolean grantable) {

    /** The name in the language of the reader: Chinese unless English is asked for. */
    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameZh;
    }

    public String issuer(Locale locale) {
        return isEnglish(locale) ? issuerEn : issuerZh;
    }

    /** The last day of a title that a list published on that day grants. */
    public LocalDate lastDay(LocalDate publishedOn) {
        return validity.lastDay(publishedOn);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
