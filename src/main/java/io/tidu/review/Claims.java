package io.tidu.review;

import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FilingView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a firm claims in a filing, field by field, as digests: what is computed or left empty is no claim. */
final class Claims {

    private Claims() {}

    static Map<String, String> of(FilingView view) {
        var claims = new TreeMap<String, String>();
        view.form().groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> !field.derived())
                .map(FieldDefinition::code)
                .forEach(code -> said(view, code, claims));
        return claims;
    }

    private static void said(FilingView view, String code, Map<String, String> claims) {
        var said = view.content().values().entrySet().stream()
                .filter(value -> value.getKey().code().equals(code))
                .map(value -> value.getKey().text() + "=" + value.getValue())
                .collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            claims.put(code, digest(said));
        }
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
