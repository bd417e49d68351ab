package io.tidu.identity;

import io.tidu.shared.FullWidth;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person types to say who they are: 3 to 32 characters, a letter first, then letters, digits, dot, hyphen,
 * underscore. Upper and lower case are the same.
 */
public record LoginName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{2,31}");

    /** @throws AccountRefused if it does not have that shape */
    public LoginName {
        value = canonical(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new AccountRefused("identity.login.shape");
        }
    }

    static String canonical(String typed) {
        return FullWidth.fold(typed).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
