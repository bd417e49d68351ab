package io.tidu.identity;

import io.tidu.shared.FullWidth;
import java.util.regex.Pattern;

/** A number somebody can be called at in China: a mobile, or a fixed line with its area code and perhaps an extension. */
public record Phone(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("1[3-9][0-9]{9}|0[1-9][0-9]{1,2}-?[1-9][0-9]{6,7}(-[0-9]{1,6})?");

    /** @throws AccountRefused if it does not have that shape */
    public Phone {
        value = FullWidth.fold(value).replace(" ", "").replaceFirst("^(\\+|00)86-?", "");
        if (!SHAPE.matcher(value).matches()) {
            throw new AccountRefused("identity.phone.shape");
        }
    }
}
