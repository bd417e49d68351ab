package io.tidu.review.ui;

import io.tidu.evidence.CopyNotice;
import io.tidu.evidence.DossierName;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Says that another firm submitted the very same file: which one, where this person may know it.
 *
 * @param words a text by its key and what stands in it
 */
record CopyNote(CopyNotice notice, BiFunction<String, Object[], String> words) {

    private static final int MOST = 3;

    void write(Element entry) {
        var note = entry.appendElement("div").addClass("tidu-desk-evidence-copy");
        note.appendElement("span").addClass("tidu-tag").addClass("unmet").text(say("review.evidence.copied"));
        if (!notice.named().isEmpty()) {
            note.appendElement("span").text(say("review.evidence.copiedBy", names()));
        }
        if (notice.elsewhere() > 0) {
            note.appendElement("span").text(say("review.evidence.copiedElsewhere", notice.elsewhere()));
        }
    }

    private String say(String key, Object... arguments) {
        return words.apply(key, arguments);
    }

    private String names() {
        var first = notice.named().stream().limit(MOST).map(CopyNote::name).collect(Collectors.joining("、"));
        return notice.named().size() > MOST ? first + " …" : first;
    }

    private static String name(DossierName of) {
        return of.firmName() + " " + of.title();
    }
}
