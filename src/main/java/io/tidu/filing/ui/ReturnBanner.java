package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.filing.FieldPath;
import io.tidu.filing.ReturnNotice;
import java.util.function.Consumer;

/** Why the filing came back, in the words of who gave it back, and the fields it is about. */
class ReturnBanner extends Div {

    ReturnBanner(ReturnNotice notice, FieldNames names, FilingWords words, Consumer<FieldPath> go) {
        addClassNames("filing-banner", "due", "filing-returned");
        getElement().setAttribute("role", "status");
        var reason = new Paragraph(notice.reason());
        reason.addClassName("reason");
        add(new H2(words.say("filing.ui.returned.title", notice.bureauOrPerson(), words.minute(notice.at()))), reason);
        if (!notice.fields().isEmpty()) {
            var list = new UnorderedList();
            for (var path : notice.fields()) {
                var link = new NativeButton(names.of(path), click -> go.accept(path));
                link.addClassName("filing-link");
                list.add(new ListItem(link));
            }
            add(Blocks.text(words.say("filing.ui.returned.fields")), list);
        }
        add(Blocks.soft(words.say("filing.ui.returned.next")));
    }
}
