package io.tidu.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Something long to read. For the server it is one node, however many lines and buttons it has: the browser is given HTML, and nothing
 * of it is kept here, because a node for every cell would make up most of a session. It is written anew from what the screen knows
 * whenever a browser asks. What changes in it later is told piece by piece, so that place and focus stay. It is put together of
 * elements, never of strings, so that nothing anybody typed can be taken for HTML.
 */
public abstract class Sheet extends Div {

    /** Puts everything onto an empty page. */
    protected abstract void write(Element page);

    /** What stands on it, as it would be written now. */
    public final Element written() {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        write(document.body());
        return document.body();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        rewrite();
    }

    /** Where so much has changed that pieces are not worth it. */
    protected final void rewrite() {
        getElement().executeJs("this.innerHTML = $0", written().html());
    }

    /**
     * Changes a piece that stands there already; whoever comes later is given it written.
     *
     * @param selector of the piece; nothing happens where there is none
     * @param script what to do with {@code piece}, given the arguments from {@code $1} on
     */
    public final void change(String selector, String script, Object... arguments) {
        if (isAttached()) {
            var all = new Object[arguments.length + 1];
            all[0] = selector;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            getElement().executeJs("const piece = this.querySelector($0); if (piece) { " + script + " }", all);
        }
    }
}
