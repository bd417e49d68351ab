package io.tidu.evidence.text;

import java.util.ArrayList;
import java.util.List;

/** Finds in the text of a file what the labels name. Only what is written counts; nothing is reckoned and nothing guessed. */
public final class Extraction {

    /** A file that says more than this says nothing to people. */
    private static final int MOST = 3000;

    private Extraction() {}

    public static Extract of(List<PageText> texts, Vocabulary words) {
        var pages = texts.stream()
                .filter(page -> !page.isPicture())
                .map(PlainPage::of)
                .toList();
        var seen = new ArrayList<Seen>();
        pages.forEach(page -> seen.addAll(Heads.years(page, words)));
        var year = new Extract(seen).reportYear().orElse(null);
        var tables = new Tables(words, year);
        var sentences = new Sentences(words);
        var heads = new Heads(words);
        for (var page : pages) {
            seen.addAll(tables.on(page));
            seen.addAll(sentences.on(page));
            seen.addAll(heads.on(page));
        }
        return new Extract(seen.size() <= MOST ? seen : seen.subList(0, MOST));
    }
}
