package io.tidu.collaboration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.collaboration.Circle;
import io.tidu.collaboration.DiscussionId;
import io.tidu.collaboration.Subject;
import io.tidu.collaboration.TakingPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The discussions of a filing: those that are open, or all, or those at one place; and a new one. */
class DiscussionPanel extends Div {

    private final DiscussionGround ground;
    private final DiscussionMarks marks = new DiscussionMarks();
    private final DiscussionName name;
    private final Div head = new Div();
    private final Div form = new Div();
    private final DiscussionList list;
    private final List<Circle> circles;
    private boolean looked;

    DiscussionPanel(DiscussionGround ground, TakingPart part, @Nullable DiscussionId wanted) {
        this.ground = ground;
        circles = part.circles();
        name = new DiscussionName(ofFirm());
        addClassName("tidu-discussions");
        setClassName("of-firm", ofFirm());
        list = new DiscussionList(ground, this::refresh);
        head.addClassName("tidu-discussions-head");
        add(head, form, list);
        list.begin(wanted);
        if (ofFirm()) {
            look(null);
        }
        refresh();
        ground.parts().live().follow(name, part.topics(), this::refresh);
        if (ofFirm()) {
            addComponentAsFirst(name);
        }
    }

    /** Behind its tab an official's panel is empty until it is looked at, and stays from then on: somebody may be writing. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (!looked) {
            look(null);
            list.refresh();
        }
    }

    private void look(@Nullable List<Subject> there) {
        looked = true;
        showHead(there);
    }

    /** Stands at the tab. */
    Component name() {
        return name;
    }

    DiscussionMarks marks() {
        return marks;
    }

    private boolean ofFirm() {
        return circles.isEmpty();
    }

    private void refresh() {
        var counts = ground.parts()
                .discussions()
                .counts(ground.parts().actor(), ground.view().id());
        name.show(counts);
        marks.show(counts, ground);
        if (looked) {
            list.refresh();
        }
        setVisible(!ofFirm() || !list.isEmpty());
    }

    /** Only what is there, or a new one if nothing is. */
    void at(List<Subject> subjects) {
        var places = subjects.stream().map(Subject::place).collect(Collectors.toSet());
        list.at(places);
        look(subjects);
        form.removeAll();
        if (list.isEmpty()) {
            begin(subjects);
        } else {
            head.getChildren()
                    .filter(Button.class::isInstance)
                    .findFirst()
                    .ifPresent(button -> ((Button) button).focus());
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
