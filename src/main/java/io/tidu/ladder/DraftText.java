package io.tidu.ladder;

import java.util.Map;

/** A text in both languages while it is being written: either may still be empty. */
public record DraftText(String zh, String en) {

    static DraftText of(Content content) {
        return new DraftText(content.textOf("zh"), content.textOf("en"));
    }

    boolean complete() {
        return !zh.isBlank() && !en.isBlank();
    }

    Content.Mapping content() {
        return Content.empty().with("zh", Content.text(zh)).with("en", Content.text(en));
    }

    /** Both languages under one key of a mapping. */
    static DraftText under(String key, Content of) {
        return of.find(key).map(DraftText::of).orElse(new DraftText("", ""));
    }

    boolean isEmpty() {
        return zh.isBlank() && en.isBlank();
    }

    @Override
    public String toString() {
        return Map.of("zh", zh, "en", en).toString();
    }
}
