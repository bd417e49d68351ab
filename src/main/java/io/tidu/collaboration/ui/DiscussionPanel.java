package io.tidu.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.collaboration.Circle;
import io.tidu.collaboration.DiscussionCounts;
import io.tidu.collaboration.DiscussionId;
import io.tidu.collaboration.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The discussions of a filing: those that are open, or all, or those at one place; and a new one. */
class DiscussionPanel extends Div {

    private final DiscussionGround ground;
    private final DiscussionMarks marks = new DiscussionMarks();
    private final Span name = new Span();
    private final Div head = new Div();
    private final Div form = new Div();
    private final DiscussionList list;
    private final List<Circle> circles;

    DiscussionPanel(DiscussionGround ground, @Nullable DiscussionId wanted) {
        this.ground = ground;
        var parts = ground.parts();
        circles = parts.discussions().circles(parts.actor(), ground.view().id());
        addClassName("tidu-discussions");
        setClassName("of-firm", ofFirm());
        list = new DiscussionList(ground, this::refresh);
        head.addClassName("tidu-discussions-head");
        add(head, form, list);
        list.begin(wanted);
        showHead(null);
        refresh();
        parts.live()
                .follow(
                        name,
                        parts.discussions().topics(parts.actor(), ground.view().id()),
                        this::refresh);
        if (ofFirm()) {
            addComponentAsFirst(name);
        }
    }

    /** Stands at the tab, and is on the screen when the panel itself is not. */
    Component name() {
        return name;
    }

    DiscussionMarks marks() {
        return marks;
    }

    void atFinding(String code) {
        at(ground.atFinding(code));
    }

    void atField(String code) {
        at(ground.atField(code));
    }

    void atFile(String key) {
        at(ground.atFile(key));
    }

    private boolean ofFirm() {
        return circles.isEmpty();
    }

    private void refresh() {
        var counts = ground.parts()
                .discussions()
                .counts(ground.parts().actor(), ground.view().id());
        name.setText(said(counts));
        name.setClassName("tidu-discussions-unread", counts.unread() > 0);
        marks.show(counts, ground);
        list.refresh();
        setVisible(!ofFirm() || !list.isEmpty());
    }

    private String said(DiscussionCounts counts) {
        var key = ofFirm() ? "collaboration.discussion.name.firm" : "collaboration.discussion.name";
        if (counts.open() == 0) {
            return getTranslation(key);
        }
        return getTranslation(
                counts.unread() == 0 ? key + ".open" : key + ".unread",
                String.valueOf(counts.open()),
                String.valueOf(counts.unread()));
    }

    /** Only what is there, or a new one if nothing is. */
    private void at(List<Subject> subjects) {
        var places = subjects.stream().map(Subject::place).collect(Collectors.toSet());
        list.at(places);
        showHead(subjects);
        form.removeAll();
        if (list.isEmpty()) {
            begin(subjects);
        }
        if (ground.ground() != null) {
            ground.ground().bringForward(this);
        }
    }

    private void showHead(@Nullable List<Subject> there) {
        head.removeAll();
        if (!ofFirm()) {
            var button =
                    button("collaboration.discussion.begin", () -> begin(there == null ? ground.everything() : there));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(button);
        }
        if (there != null) {
            var at = new Span(getTranslation("collaboration.discussion.at", ground.name(there.getFirst(), null)));
            at.addClassName("tidu-tag");
            head.add(at, button("collaboration.discussion.everywhere", () -> {
                list.at(Set.of());
                showHead(null);
            }));
        }
        head.add(button(
                list.openOnly() ? "collaboration.discussion.showAll" : "collaboration.discussion.showOpen", () -> {
                    list.toggleOpenOnly();
                    showHead(there);
                }));
    }

    private void begin(List<Subject> subjects) {
        form.removeAll();
        form.add(new DiscussionForm(ground, subjects, circles, begun -> {
            form.removeAll();
            begun.ifPresent(list::open);
            refresh();
        }));
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
