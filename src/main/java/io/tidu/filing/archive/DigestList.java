package io.tidu.filing.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** SHA-256 by path, in the form that {@code sha256sum -c} checks. */
final class DigestList {

    static final String NAME = "SHA256SUMS.txt";

    private final Map<String, String> digests = new LinkedHashMap<>();

    void add(String path, String digest) {
        digests.put(path, digest);
    }

    byte[] bytes() {
        return text("").getBytes(StandardCharsets.UTF_8);
    }

    /** @param folder before every path; empty, or ends with a slash */
    String text(String folder) {
        var lines = new StringBuilder();
        digests.forEach((path, digest) ->
                lines.append(digest).append("  ").append(folder).append(path).append('\n'));
        return lines.toString();
    }
}
