package io.tidu.filing.archive;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that Windows, macOS and Linux all take: no path, no sign that one of them forbids, not too long for a folder in a folder. */
final class ArchiveNames {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private ArchiveNames() {}

    static String safe(String text, int longest) {
        var name = FORBIDDEN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("-");
        return shortened(ENDS.matcher(name).replaceAll(""), longest);
    }

    private static String shortened(String name, int longest) {
        int end =
                name.codePointCount(0, name.length()) <= longest ? name.length() : name.offsetByCodePoints(0, longest);
        return ENDS.matcher(name.substring(0, end)).replaceAll("");
    }
}
