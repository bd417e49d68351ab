package io.tidu.filing.check;

import io.tidu.filing.FieldPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not fit together, for a person to settle.
 *
 * @param rule that raised it
 * @param variant of what the rule can find
 * @param subject what it is about among all that the rule can find in a filing; stays the same as long as it is about the same
 * @param field it concerns; null where it concerns a paper only
 * @param arguments what fills its words: numbers and names as they are
 * @param places where it can be looked up
 */
public record Question(
        String rule,
        String variant,
        String subject,
        @Nullable FieldPath field,
        List<String> arguments,
        List<Place> places) {

    public Question {
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }

    /** By which it is known in its filing. */
    public String key() {
        return rule + ":" + subject;
    }

    public String messageKey() {
        return "filing.check.question." + rule + (variant.isEmpty() ? "" : "." + variant);
    }

    /** Changes as soon as a figure or a file behind it does: what was said of it before was said of something else. */
    public String basis() {
        var all = String.join("\n", key(), variant, String.join("\n", arguments))
                + places.stream()
                        .map(place -> "\n" + place.digest() + " " + place.page())
                        .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
