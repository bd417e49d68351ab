package io.tidu.identity;

import io.tidu.shared.FullWidth;
import java.util.regex.Pattern;

/** An e-mail address, at most 128 characters; only its shape is checked, not whether anybody reads it. */
public record Email(String value) {

    private static final int LONGEST = 128;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    /** @throws AccountRefused if it does not have that shape */
    public Email {
        value = FullWidth.fold(value);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new AccountRefused("identity.email.shape");
        }
    }
}
