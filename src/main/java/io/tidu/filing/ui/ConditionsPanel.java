package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The conditions as they come out by what is typed now: beside the form, on a narrow screen behind a button. */
class ConditionsPanel extends Aside {

    private final DraftKeeper keeper;
    private final NativeButton toggle = new NativeButton();
    private final Div body = new Div();

    ConditionsPanel(DraftKeeper keeper) {
        this.keeper = keeper;
        addClassName("filing-conditions");
        getElement().setAttribute("aria-label", keeper.words().say("filing.ui.conditions.title"));
        toggle.addClassName("toggle");
        toggle.addClickListener(click -> open(!hasClassName("open")));
        body.addClassName("body");
        add(toggle, body);
        open(false);
        refresh();
    }

    void refresh() {
        var words = keeper.words();
        var assessment = keeper.view().assessment();
        body.removeAll();
        body.add(
                Blocks.soft(words.say("filing.ui.conditions.hint")),
                new FindingList(assessment, keeper.work().slots(), words));
        toggle.removeAll();
        toggle.add(new Span(words.say("filing.ui.conditions.title")), new FindingCounts(assessment, words));
    }

    private void open(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
