package io.tidu.enterprise;

import io.tidu.shared.FullWidth;
import java.util.regex.Pattern;

/**
 * The name of an enterprise as on its licence.
 *
 * <p>Brackets, letters and digits are kept in their plain form, so that 西安（某某）科技 and 西安(某某)科技 are one name.
 *
 * @param value 2 to 100 characters without spaces at the ends
 */
public record EnterpriseName(String value) {

    static final int SHORTEST = 2;
    static final int LONGEST = 100;

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}()\\-·•.,&+'’\"“” /]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** @throws EnterpriseRefused if it is too short, too long, holds odd characters or no letter at all */
    public EnterpriseName {
        value = written(value);
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new EnterpriseRefused("enterprise.name.length", SHORTEST, LONGEST);
        }
        if (!ALLOWED.matcher(value).matches() || value.codePoints().noneMatch(Character::isLetter)) {
            throw new EnterpriseRefused("enterprise.name.characters");
        }
    }

    /** The form that names are kept and compared in. */
    static String written(String name) {
        return SPACES.matcher(FullWidth.fold(name)).replaceAll(" ");
    }

    /** A pattern for {@code like} that what begins so matches, whatever signs it holds. */
    static String beginning(String text) {
        return written(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
