package io.tidu.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords that are tried first: well-known words with what people add to them, keyboard rows, repetitions. */
final class CommonPasswords {

    private static final Set<String> STEMS = read();

    /** What people hang on a word to reach the length: digits and signs at either end. */
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final String SEQUENCES = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz"
            + " qwertyuiopasdfghjklzxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn7ujm";
    private static final int FEW = 4;

    private CommonPasswords() {}

    static boolean contain(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var stem = ORNAMENT.matcher(lower).replaceAll("");
        return STEMS.contains(lower)
                || STEMS.contains(stem)
                || SEQUENCES.contains(lower)
                || lower.chars().distinct().count() <= FEW;
    }

    /** Whether a password is the login with ornaments. */
    static boolean isAbout(String login, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return lower.equals(login) || ORNAMENT.matcher(lower).replaceAll("").equals(login);
    }

    private static Set<String> read() {
        var stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/passwords/common.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
