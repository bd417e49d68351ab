package io.tidu.title;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognises Chinese text that somebody saved after opening it in the wrong encoding: written back in the encodings it
 * must have been mistaken for, it says the headings of a list again.
 */
final class Mojibake {

    /** Stands where a character was lost on the way. */
    private static final char LOST = '\uFFFD';

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> TELLING = List.of("企业", "名称", "信用代码", "序号");

    private Mojibake() {}

    static boolean isIn(String text) {
        return text.indexOf(LOST) >= 0 || saysHeadings(text);
    }

    private static boolean saysHeadings(String text) {
        return Stream.of(
                        decoded(text, TextEncoding.GB18030, StandardCharsets.UTF_8),
                        decoded(text, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8),
                        decoded(text, StandardCharsets.ISO_8859_1, TextEncoding.GB18030),
                        decoded(text, WESTERN, StandardCharsets.UTF_8),
                        decoded(text, WESTERN, TextEncoding.GB18030),
                        decoded(text, StandardCharsets.UTF_8, TextEncoding.GB18030))
                .anyMatch(original -> TELLING.stream().anyMatch(original::contains));
    }

    private static String decoded(String text, Charset mistakenFor, Charset written) {
        return new String(text.getBytes(mistakenFor), written);
    }
}
