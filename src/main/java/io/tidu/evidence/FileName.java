package io.tidu.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a file as the person gave it, made harmless: shown to people and offered for downloads, never used as a path.
 *
 * <p>Path parts, control characters and marks that turn the reading direction are dropped; a name that says another kind
 * than the bytes gets the right extension behind it, so that nobody opens {@code 发票.exe}.
 */
record FileName(String value) {

    private static final int MAX_LENGTH = 120;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern ENDS = Pattern.compile("^[.\\s\\p{Zs}]+|[.\\s\\p{Zs}]+$");

    static FileName of(String raw, EvidenceKind kind) {
        var name = PATH.matcher(raw).replaceFirst("");
        name = HARMFUL.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = ENDS.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            return new FileName("file." + kind.extension());
        }
        if (!kind.isNamedBy(name)) {
            return new FileName(shortened(name, MAX_LENGTH) + "." + kind.extension());
        }
        int dot = name.lastIndexOf('.');
        var stem = name.substring(0, dot);
        return new FileName((stem.isBlank() ? "file" : shortened(stem, MAX_LENGTH)) + name.substring(dot));
    }

    private static String shortened(String name, int length) {
        if (name.codePointCount(0, name.length()) <= length) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, length)).stripTrailing();
    }
}
