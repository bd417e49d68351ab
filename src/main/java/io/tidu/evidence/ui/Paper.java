package io.tidu.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.tidu.evidence.EvidenceRow;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One PDF or picture with its pages, zoom, rotation and search. All of that lives in the browser; the server knows which page is being
 * looked at, a moment after it was turned.
 */
@Tag("tidu-paper")
class Paper extends Component {

    private static final String PAGE = "page";
    private static final int TOLD_AFTER_MILLIS = 300;
    private static final String OPEN = """
            import(new URL('assets/js/paper/paper.js', document.baseURI).href).then(() => this.isConnected && this.open($0))""";
    private static final String TURN = "customElements.whenDefined('tidu-paper').then(() => this.turnTo($0))";
    private static final List<String> WORDS = List.of(
            "thumbs",
            "previous",
            "next",
            "page",
            "name",
            "zoom",
            "width",
            "fit",
            "smaller",
            "larger",
            "rotate",
            "full",
            "find",
            "findPrevious",
            "findNext",
            "searching",
            "nothing",
            "wordless",
            "close",
            "failed",
            "gone",
            "loggedOut",
            "again");

    private final EvidenceRow row;
    private int page;

    /** @param turned is told the page that is looked at now, when it has become another one */
    Paper(EvidenceRow row, int page, IntConsumer turned) {
        this.row = row;
        this.page = page;
        getElement()
                .addPropertyChangeListener(PAGE, "page-changed", changed -> turned(turned))
                .debounce(TOLD_AFTER_MILLIS);
    }

    private void turned(IntConsumer turned) {
        int now = getElement().getProperty(PAGE, page);
        if (now != page && isPage(now)) {
            page = now;
            turned.accept(now);
        }
    }

    /** A browser may say anything. */
    private boolean isPage(int number) {
        var pages = row.pages();
        return number >= 1 && number <= (pages == null ? 1 : pages);
    }

    int page() {
        return page;
    }

    void turnTo(int page) {
        this.page = page;
        getElement().executeJs(TURN, page);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(OPEN, file());
    }

    private ObjectNode file() {
        var words = JsonNodeFactory.instance.objectNode();
        // the number of a page is filled in by the browser
        WORDS.forEach(key -> words.put(
                key,
                getTranslation(
                        "evidence.paper." + key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), "{0}")));
        return JsonNodeFactory.instance
                .objectNode()
                .put("address", EvidenceStage.address(row))
                .put("size", row.size())
                .put("kind", row.kind().name())
                .put("name", row.fileName())
                .put("page", page)
                .set("words", words);
    }
}
