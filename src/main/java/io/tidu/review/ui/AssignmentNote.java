package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import io.tidu.review.AssignmentRow;
import io.tidu.review.AssignmentService;
import io.tidu.shared.RuleViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose work a filing is within the bureau, and how to take it or give it to another. */
class AssignmentNote extends Div {

    private final Actor actor;
    private final FilingRow row;
    private final AssignmentService assignments;

    AssignmentNote(Actor actor, FilingRow row, AssignmentService assignments) {
        this.actor = actor;
        this.row = row;
        this.assignments = assignments;
        addClassName("tidu-assigned");
        getElement().setAttribute("role", "status");
        refresh();
    }

    final void refresh() {
        removeAll();
        var now = assignments.of(actor, List.of(row.id())).get(row.id());
        boolean reviewer = actor.is(Role.REVIEWER);
        setVisible(reviewer || now != null);
        add(new Span(said(now)));
        if (reviewer && row.status().open()) {
            if (now == null) {
                add(button("review.assign.take", this::take));
            }
            add(button(now == null ? "review.assign.give" : "review.assign.reassign", () -> ask(now)));
        }
    }

    private String said(@Nullable AssignmentRow now) {
        if (now == null) {
            return getTranslation("review.assign.nobodys");
        }
        var name = now.account().equals(actor.account()) ? getTranslation("review.assign.you", now.name()) : now.name();
        if (now.returnsOn() != null) {
            return getTranslation("review.assign.back", name, now.returnsOn().toString(), now.returnsTo());
        }
        return now.by().equals(now.name())
                ? getTranslation("review.assign.self", name, Times.minute(now.at()))
                : getTranslation("review.assign.by", name, now.by(), Times.minute(now.at()));
    }

    /** A colleague who was faster is shown as well. */
    private void take() {
        try {
            assignments.take(actor, row.id());
        } catch (RuleViolation refused) {
            refresh();
            throw refused;
        }
        refresh();
    }

    private void ask(@Nullable AssignmentRow now) {
        new AssignDialog(actor, row, now, assignments, this::refresh).open();
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
