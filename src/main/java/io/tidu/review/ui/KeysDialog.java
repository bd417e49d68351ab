package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** All keys of a screen, and whether they are listened to: some people's own keys are the same ones. */
class KeysDialog extends Dialog {

    KeysDialog(ReviewKey.Screen screen, boolean used, Consumer<Boolean> use) {
        setHeaderTitle(getTranslation("review.keys.title"));
        setWidth("34rem");
        setMaxWidth("96vw");
        var keys = new DescriptionList();
        keys.addClassName("tidu-keys");
        ReviewKey.on(screen).forEach(key -> {
            var term = new DescriptionList.Term();
            term.getElement().appendChild(new Element("kbd").setText(key.key()));
            keys.add(new Div(term, new DescriptionList.Description(getTranslation(key.messageKey()))));
        });
        var single = new Checkbox(getTranslation("review.keys.use"), used);
        single.addValueChangeListener(changed -> use.accept(changed.getValue()));
        var note = new Paragraph(getTranslation("review.keys.note"));
        note.addClassName("tidu-soft");
        add(keys, note, single);
        var close = new Button(getTranslation("review.views.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
