package io.tidu.identity;

import io.tidu.shared.FullWidth;
import java.util.regex.Pattern;

/** What a bureau is called on its seal: 2 to 100 letters and digits, brackets and dots between. */
public record BureauName(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}()·.,&' -]{2,100}");

    /** @throws BureauRefused if it does not have that shape */
    public BureauName {
        value = FullWidth.fold(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new BureauRefused("identity.bureau.name.shape");
        }
    }
}
