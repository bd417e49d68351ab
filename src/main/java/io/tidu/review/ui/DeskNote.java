package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what of an address, a view or one's habits is there no more. */
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
        removeAll();
        setVisible(view || choice);
        add((view ? getTranslation("review.views.gone") + " " : "")
                + (choice ? getTranslation("review.views.goneChoice") : ""));
    }

    /** Until the person says so: the desk begins otherwise than it used to. */
    void showLost(String view, Runnable understood) {
        var yes = new Button(getTranslation("review.views.lost.understood"), click -> {
            understood.run();
            show(false, false);
        });
        yes.addThemeVariants(ButtonVariant.LUMO_SMALL);
        removeAll();
        add(new Span(getTranslation("review.views.lost", view)), yes);
        setVisible(true);
    }
}
