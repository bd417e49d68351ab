package io.tidu.ladder;

import java.util.Locale;

/** A text in both languages of the product. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is missing in one language: zh '" + zh + "', en '" + en + "'");
        }
    }

    /** Chinese unless the reader asks for English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
