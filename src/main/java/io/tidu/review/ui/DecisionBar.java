package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.filing.Decider;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingView;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.Decision;
import io.tidu.review.ReturnDrafts;
import io.tidu.review.ReviewService;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.UUID;

/** The opinion being written and what can be decided. One key for each decision: a double click decides once. */
class DecisionBar extends Div {

    private final Actor actor;
    private final FilingView view;
    private final ReviewService reviews;
    private final ReturnPointer pointer;
    private final ReturnKeeper keeper;
    private final OpinionEditor opinion;
    private final Company company;
    private final ListWay way;
    private final UUID forwardKey = TimeOrderedId.next();

    DecisionBar(
            Actor actor,
            FilingView view,
            ReviewService reviews,
            ReturnDrafts returns,
            ReturnPointer pointer,
            LiveScreens live,
            Company company,
            ListWay way) {
        this.actor = actor;
        this.view = view;
        this.reviews = reviews;
        this.pointer = pointer;
        this.keeper = new ReturnKeeper(actor, view.id(), returns, pointer.list());
        this.company = company;
        this.way = way;
        this.opinion = new OpinionEditor(actor, view.id(), reviews, live);
        company.writes(opinion);
        company.points(pointer.list());
        addClassName("tidu-decision");
        var buttons = new Div(forward(), giveBack(), decline());
        buttons.addClassName("tidu-buttons");
        add(opinion, buttons);
    }

    private Button forward() {
        var approve = view.permitted().allows(FilingAction.APPROVE);
        var action = approve ? FilingAction.APPROVE : FilingAction.RECOMMEND;
        var button = new Button(label(action), click -> forward(approve));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.getElement().addEventListener("tidu-key", pressed -> sure(action, () -> forward(approve)));
        return named(button, "forward");
    }

    /** Where the ministry decides, the yes of the province is a recommendation. */
    private String label(FilingAction action) {
        boolean recommends = action == FilingAction.APPROVE && view.round().decider() == Decider.MINISTRY;
        return getTranslation(recommends ? action.messageKey() + "." + Decider.MINISTRY : action.messageKey());
    }

    private void forward(boolean approve) {
        var text = opinion.text();
        decide(approve ? new Decision.Approve(text) : new Decision.Recommend(text), forwardKey);
    }

    /** A single key is pressed by mistake more easily than a button. */
    private void sure(FilingAction action, Runnable decided) {
        var label = label(action);
        var dialog = new ConfirmDialog(
                label,
                getTranslation("review.keys.sure", view.row().enterpriseName(), label),
                label,
                yes -> decided.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("review.cancel"));
        dialog.open();
    }

    /** By this name the keys find it. */
    private static Button named(Button button, String key) {
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private Button giveBack() {
        var button =
                new Button("", click -> company.asks(new ReturnDialog(pointer, keeper, opinion.text(), this::decide)));
        pointer.list().whenChanged(() -> button.setText(labelOfReturn()));
        return named(button, "return");
    }

    private String labelOfReturn() {
        var label = getTranslation(FilingAction.RETURN.messageKey());
        var items = pointer.list().items().size();
        return items == 0 ? label : getTranslation("review.return.counted", label, items);
    }

    private Button decline() {
        var button = new Button(
                getTranslation(FilingAction.DECLINE.messageKey()),
                click -> company.asks(new DeclineDialog(opinion.text(), this::decide)));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return named(button, "decline");
    }

    private void decide(Decision decision, UUID key) {
        company.unlessMovedOn(() -> reviews.decide(actor, view.id(), decision, key));
        boolean kept = reviews.pending(actor, List.of(view.id())).containsKey(view.id());
        Notification.show(
                        getTranslation(
                                kept ? "review.bulk.kept" : "review.decided",
                                view.row().enterpriseName(),
                                getTranslation(decision.action().doneMessageKey())),
                        5000,
                        Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        way.onward();
    }
}
