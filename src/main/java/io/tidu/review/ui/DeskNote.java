package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;

/** Says what of an address or a view is there no more. */
class DeskNote extends Div {

    DeskNote() {
        addClassName("tidu-stale");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * @param view that the view is gone, or none of this person's
     * @param choice that a round or bureau in the filter is
     */
    void show(boolean view, boolean choice) {
        setVisible(view || choice);
        setText((view ? getTranslation("review.views.gone") + " " : "")
                + (choice ? getTranslation("review.views.goneChoice") : ""));
    }
}
