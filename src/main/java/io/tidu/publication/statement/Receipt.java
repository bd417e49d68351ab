package io.tidu.publication.statement;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody keeps who sent a statement: its number with ten signs that cannot be guessed. Signs that are mistaken for each other
 * when read aloud are left out.
 */
public record Receipt(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{4,6}-[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Receipt next(String number) {
        var signs = new StringBuilder(number).append('-');
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Receipt(signs.toString());
    }

    /** As somebody typed it; empty if it cannot be one of that series. */
    public static Optional<Receipt> of(String typed, String series) {
        var text = typed.replaceAll("[\\s\u3000]", "")
                .replace('\u2013', '-')
                .replace('\uff0d', '-')
                .toUpperCase(Locale.ROOT);
        return text.startsWith(series + "-") && SHAPE.matcher(text).matches()
                ? Optional.of(new Receipt(text))
                : Optional.empty();
    }
}
