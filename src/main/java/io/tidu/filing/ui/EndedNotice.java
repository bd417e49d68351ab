package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.shared.RuleViolation;

/** The filing moved on while the form was open: says who did what, and shows what was typed too late to be kept. */
class EndedNotice extends Div {

    EndedNotice(RuleViolation end, DraftKeeper keeper, Runnable reload) {
        var words = keeper.words();
        addClassNames("filing-banner", "due");
        getElement().setAttribute("role", "alert");
        add(Blocks.text(words.say(end.messageKey(), end.arguments().toArray())));
        var view = keeper.view();
        var names = new FieldNames(view.form(), view.content(), keeper.work().slots(), words);
        if (!keeper.unsaved().isEmpty()) {
            var list = new UnorderedList();
            keeper.unsaved()
                    .forEach((path, value) ->
                            list.add(new ListItem(words.say("filing.ui.ended.value", names.of(path), value))));
            add(Blocks.text(words.say("filing.ui.ended.unsaved")), list);
        }
        add(new Button(words.say("filing.ui.ended.reload"), click -> reload.run()));
    }
}
