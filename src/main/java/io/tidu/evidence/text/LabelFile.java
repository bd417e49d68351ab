package io.tidu.evidence.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file of labels, taken apart; says what is missing in it. */
record LabelFile(Map<?, ?> root, String digest) {

    static LabelFile delivered() throws IOException {
        return of(new ClassPathResource("db/evidence/labels.yaml").getContentAsString(StandardCharsets.UTF_8));
    }

    static LabelFile of(String text) {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (root instanceof Map<?, ?> map) {
            return new LabelFile(map, sha256(text));
        }
        throw new IllegalStateException("labels.yaml: a mapping is missing");
    }

    Map<String, Term> terms(String section) {
        return Vocabulary.longestFirst(list(root.get(section), section).stream()
                .map(entry -> term(entry, section))
                .toList());
    }

    private static Term term(Object entry, String section) {
        if (entry instanceof Map<?, ?> map && map.get("code") instanceof String code) {
            var notAfter = map.get("not_after");
            return new Term(
                    code,
                    texts(map.get("labels"), section),
                    notAfter == null ? List.of() : texts(notAfter, section),
                    Boolean.TRUE.equals(map.get("weak")));
        }
        throw new IllegalStateException("labels.yaml: a code is missing under " + section);
    }

    /** By label. */
    Map<String, Crossing> crossed() {
        var crossed = new HashMap<String, Crossing>();
        for (var entry : list(root.get("crossed"), "crossed")) {
            if (entry instanceof Map<?, ?> map && map.get("under") instanceof Map<?, ?> under) {
                var codes = new HashMap<String, String>();
                under.forEach((word, code) -> codes.put(String.valueOf(word), String.valueOf(code)));
                var after = map.get("after");
                var crossing = new Crossing(after == null ? List.of() : texts(after, "crossed"), Map.copyOf(codes));
                texts(map.get("labels"), "crossed").forEach(label -> crossed.put(label, crossing));
            }
        }
        return crossed;
    }

    List<String> words(String... place) {
        Object found = root;
        for (var name : place) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return texts(found, String.join(".", place));
    }

    private static List<String> texts(@Nullable Object value, String place) {
        return list(value, place).stream()
                .map(Object::toString)
                .map(Plain::name)
                .toList();
    }

    private static List<?> list(@Nullable Object value, String place) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new IllegalStateException("labels.yaml: the list " + place + " is missing");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
