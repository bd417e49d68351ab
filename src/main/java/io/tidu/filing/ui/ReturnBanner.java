package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.filing.FieldPath;
import io.tidu.filing.ReturnNotice;
import io.tidu.filing.ReturnTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Why the filing came back, in the words of who gave it back, and item by item what is to be done. */
class ReturnBanner extends Div {

    private final FieldNames names;
    private final FilingWords words;
    private final @Nullable Consumer<FieldPath> go;

    /** @param go leads to a place in the form; null where nobody can correct it now */
    ReturnBanner(ReturnNotice notice, FieldNames names, FilingWords words, @Nullable Consumer<FieldPath> go) {
        this.names = names;
        this.words = words;
        this.go = go;
        addClassNames("filing-banner", "due", "filing-returned");
        getElement().setAttribute("role", "status");
        var reason = new Paragraph(notice.reason());
        reason.addClassName("reason");
        add(new H2(words.say("filing.ui.returned.title", notice.bureauOrPerson(), words.minute(notice.at()))), reason);
        if (!notice.tasks().isEmpty()) {
            var open = notice.tasks().stream().filter(ReturnTask::open).count();
            add(Blocks.text(words.say("filing.ui.returned.tasks", notice.tasks().size(), open)));
            var list = new UnorderedList();
            notice.tasks().forEach(task -> list.add(line(task)));
            add(list);
        }
        add(Blocks.soft(words.say("filing.ui.returned.next")));
    }

    private ListItem line(ReturnTask task) {
        var item = task.item();
        var name = names.of(item.target());
        var line = new ListItem(Blocks.tag(words.say(item.kind().messageKey()), "unknown"));
        item.target()
                .place()
                .filter(path -> go != null)
                .ifPresentOrElse(path -> line.add(link(name, path)), () -> line.add(new Span(name)));
        if (item.note() != null) {
            var note = new Paragraph(item.note());
            note.addClassName("note");
            line.add(note);
        }
        line.add(Blocks.tag(touched(task), task.open() ? "" : "met"));
        return line;
    }

    private NativeButton link(String name, FieldPath path) {
        var link = new NativeButton(name, click -> {
            if (go != null) {
                go.accept(path);
            }
        });
        link.addClassName("filing-link");
        return link;
    }

    private String touched(ReturnTask task) {
        var touched = task.touched();
        if (touched == null) {
            return words.say("filing.ui.returned.untouched");
        }
        return touched.at() == null || touched.by() == null
                ? words.say("filing.ui.returned.removed")
                : words.say("filing.ui.returned.touched", touched.by(), words.minute(touched.at()));
    }
}
