package io.tidu.identity;

import io.tidu.shared.FullWidth;
import java.util.regex.Pattern;

/** What a person is called on the screens of others: 2 to 64 letters, with dots, spaces and hyphens between. */
public record PersonName(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}·•.' ()-]{2,64}");

    /** @throws AccountRefused if it does not have that shape */
    public PersonName {
        value = FullWidth.fold(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new AccountRefused("identity.personName.shape");
        }
    }
}
