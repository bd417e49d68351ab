package io.tidu.review.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The single keys of the officials' screens and what each does there, in the words of {@code review-keys.js}: a verb and what it is done to.
 * A key presses the same button that the mouse would, so it can do nothing that the screen does not offer.
 */
enum ReviewKey {
    NEXT_ROW(Screen.DESK, "j", "row 1"),
    PREVIOUS_ROW(Screen.DESK, "k", "row -1"),
    OPEN(Screen.DESK, "Enter", "open row"),
    SEARCH(Screen.DESK, "s", "focus .tidu-filters input"),
    NEXT_FILE(Screen.FILE, "n", "click [data-key=next]"),
    PREVIOUS_FILE(Screen.FILE, "p", "click [data-key=previous]"),
    LIST(Screen.FILE, "u", "click [data-key=list]"),
    NEXT_LINE(Screen.FILE, "j", "line 1"),
    PREVIOUS_LINE(Screen.FILE, "k", "line -1"),
    CHECK(Screen.FILE, "a", "accept [data-check]"),
    POINT(Screen.FILE, "f", "within [data-point]"),
    FINDINGS(Screen.FILE, "1", "tab 0"),
    FIGURES(Screen.FILE, "2", "tab 1"),
    THIRD(Screen.FILE, "3", "tab 2"),
    NEXT_EVIDENCE(Screen.FILE, "e", "click [data-key=next-evidence]"),
    PREVIOUS_EVIDENCE(Screen.FILE, "E", "click [data-key=previous-evidence]"),
    NEXT_PAGE(Screen.FILE, "]", "click [data-key=next-page]"),
    PREVIOUS_PAGE(Screen.FILE, "[", "click [data-key=previous-page]"),
    GO_TO_PAGE(Screen.FILE, "i", "focus [data-key=page]"),
    SOURCE(Screen.FILE, "g", "within [data-source]"),
    TELL_SOURCE(Screen.FILE, "l", "within [data-source-line]"),
    LARGER(Screen.FILE, "+", "click [data-key=larger]"),
    SMALLER(Screen.FILE, "-", "click [data-key=smaller]"),
    ROTATE(Screen.FILE, "R", "click [data-key=rotate]"),
    FIND(Screen.FILE, "s", "click [data-key=find]"),
    THUMBS(Screen.FILE, "t", "click [data-key=thumbs]"),
    OPINION(Screen.FILE, "o", "focus .tidu-opinion textarea"),
    COMMENT(Screen.FILE, "m", "within [data-point]:not(:has(~ [data-point]))"),
    FORWARD(Screen.FILE, "r", "tell [data-key=forward]"),
    RETURN(Screen.FILE, "b", "click [data-key=return]"),
    DECLINE(Screen.FILE, "d", "click [data-key=decline]"),
    HELP(Screen.BOTH, "?", "click [data-key=help]");

    /** Where a key does something. */
    enum Screen {
        DESK,
        FILE,
        BOTH
    }

    private final Screen screen;
    private final String key;
    private final String deed;

    ReviewKey(Screen screen, String key, String deed) {
        this.screen = screen;
        this.key = key;
        this.deed = deed;
    }

    static List<ReviewKey> on(Screen screen) {
        return Arrays.stream(values())
                .filter(each -> each.screen == screen || each.screen == Screen.BOTH)
                .toList();
    }

    /** One line for each key, as the browser reads them. */
    static String table(Screen screen) {
        return on(screen).stream().map(each -> each.key + " " + each.deed).collect(Collectors.joining("\n"));
    }

    String key() {
        return key;
    }

    String messageKey() {
        return "review.keys." + name();
    }
}
