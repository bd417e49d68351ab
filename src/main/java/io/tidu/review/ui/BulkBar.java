package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkTask;
import io.tidu.shared.TimeOrderedId;

/** What can be done with the chosen rows; there while something is chosen. */
class BulkBar extends Div {

    private final Actor actor;
    private final Plans plans;
    private final DeskGrid grid;
    private final Span said = new Span();
    private final Button everything = new Button("", click -> choose(true));
    private DeskFilter filter = DeskFilter.everything();
    private int matching;
    private boolean all;

    BulkBar(Actor actor, Plans plans, AssignmentParts work, Packing packing, DeskGrid grid) {
        this.actor = actor;
        this.plans = plans;
        this.grid = grid;
        addClassName("tidu-bulk");
        setVisible(false);
        said.getElement().setAttribute("role", "status");
        everything.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var clear = new Button(getTranslation("review.bulk.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var words = new Div(said, everything, clear);
        words.addClassName("words");
        var undo = new Button(getTranslation("review.bulk.undo"), click -> plan(new BulkTask.Undo(), () -> {}));
        undo.setDisableOnClick(true);
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var assign = new Button(
                getTranslation("review.assign.title"),
                click -> new BulkAssignDialog(
                                work.assignments().colleagues(actor),
                                count(),
                                (task, dialog) -> plan(task, dialog::close))
                        .open());
        assign.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var pack = new Button(getTranslation("review.pack.title"), click -> packing.offer(actor, selection()));
        pack.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var buttons = new Div(
                decide(forward(actor), ButtonVariant.LUMO_PRIMARY),
                decide(FilingAction.RETURN, ButtonVariant.LUMO_CONTRAST),
                decide(FilingAction.DECLINE, ButtonVariant.LUMO_ERROR),
                assign,
                undo,
                pack);
        buttons.addClassName("tidu-buttons");
        add(words, buttons);
        if (actor.is(Role.REVIEWER)) {
            grid.addSelectionListener(chosen -> choose(false));
        }
    }

    /** @param rows how many the filter finds on all pages */
    void over(DeskFilter shown, int rows) {
        filter = shown;
        matching = rows;
        show();
    }

    /** Another list is looked at: nothing of it is chosen. */
    void clear() {
        all = false;
        grid.deselectAll();
        show();
    }

    private void choose(boolean everyPage) {
        all = everyPage;
        show();
    }

    private void show() {
        int chosen = grid.getSelectedItems().size();
        setVisible(all || chosen > 0);
        said.setText(getTranslation(all ? "review.bulk.allSelected" : "review.bulk.selected", count()));
        everything.setText(getTranslation("review.bulk.selectAll", matching));
        everything.setVisible(!all && matching > chosen);
    }

    private int count() {
        return all ? matching : grid.getSelectedItems().size();
    }

    private Button decide(FilingAction action, ButtonVariant look) {
        var button = new Button(
                getTranslation(action.messageKey()),
                click -> new BulkDialog(
                                action,
                                count(),
                                (decision, dialog) -> plan(new BulkTask.Decide(decision), dialog::close))
                        .open());
        button.addThemeVariants(look, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void plan(BulkTask task, Runnable then) {
        plans.plan(actor, task, selection(), TimeOrderedId.next(), then::run);
    }

    private BulkSelection selection() {
        return all
                ? new BulkSelection.Matching(filter)
                : new BulkSelection.Chosen(
                        grid.getSelectedItems().stream().map(FilingRow::id).toList());
    }

    private static FilingAction forward(Actor actor) {
        boolean province =
                actor.bureau().filter(of -> of.level() == BureauLevel.PROVINCE).isPresent();
        return province ? FilingAction.APPROVE : FilingAction.RECOMMEND;
    }
}
