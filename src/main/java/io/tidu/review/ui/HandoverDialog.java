package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.review.HandoverPlan;
import io.tidu.review.HandoverPreview;
import io.tidu.shared.RuleViolation;
import java.util.List;
import java.util.stream.Collectors;

/** Hands over what a colleague has to do; says what will happen as soon as it is known who and to whom. */
class HandoverDialog extends Dialog {

    private static final int NAMED = 10;

    private final Actor actor;
    private final AssignmentParts work;
    private final List<Colleague> colleagues;
    private final ComboBox<Colleague> from = new ComboBox<>();
    private final CheckboxGroup<Colleague> to = new CheckboxGroup<>();
    private final DatePicker until = new DatePicker();
    private final Div told = new Div();
    private final Button go = new Button();

    HandoverDialog(Actor actor, AssignmentParts work, Runnable done) {
        this.actor = actor;
        this.work = work;
        this.colleagues = work.assignments().colleagues(actor);
        setHeaderTitle(getTranslation("review.handover.title"));
        setWidth("34rem");
        setMaxWidth("96vw");
        from.setLabel(getTranslation("review.handover.from"));
        from.setItems(colleagues);
        from.setItemLabelGenerator(Colleague::name);
        from.setWidthFull();
        to.setLabel(getTranslation("review.handover.to"));
        to.setItemLabelGenerator(Colleague::name);
        to.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        until.setLabel(getTranslation("review.handover.until"));
        until.setHelperText(getTranslation("review.handover.until.explained"));
        until.setClearButtonVisible(true);
        until.setWidthFull();
        told.getElement().setAttribute("role", "status");
        told.addClassName("tidu-handover");
        from.addValueChangeListener(change -> offer());
        to.addValueChangeListener(change -> preview());
        until.addValueChangeListener(change -> preview());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> handOver(done));
        add(new Paragraph(getTranslation("review.handover.explained")), from, to, until, told);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), go);
        offer();
    }

    private void offer() {
        to.setItems(colleagues.stream()
                .filter(each -> !each.equals(from.getValue()))
                .toList());
        to.setVisible(from.getValue() != null);
        preview();
    }

    private boolean isComplete() {
        return from.getValue() != null && !to.getValue().isEmpty();
    }

    private void preview() {
        told.removeAll();
        go.setEnabled(false);
        go.setText(getTranslation("review.handover.go", 0));
        if (!isComplete()) {
            return;
        }
        try {
            say(work.handovers().preview(actor, plan()));
        } catch (RuleViolation refused) {
            told.setText(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void say(HandoverPreview preview) {
        preview.shares().entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().name().compareTo(other.getKey().name()))
                .forEach(share -> told.add(new Div(
                        getTranslation("review.handover.share", share.getKey().name(), share.getValue()))));
        if (!preview.staying().isEmpty()) {
            var names = preview.staying().stream()
                    .limit(NAMED)
                    .map(FilingRow::enterpriseName)
                    .collect(Collectors.joining(getTranslation("review.handover.comma")));
            told.add(new Div(
                    getTranslation("review.handover.staying", preview.staying().size(), names)));
        }
        if (preview.going() == 0 && preview.staying().isEmpty()) {
            told.add(new Div(
                    getTranslation("review.handover.nothing", from.getValue().name())));
        }
        go.setEnabled(preview.going() > 0);
        go.setText(getTranslation("review.handover.go", preview.going()));
    }

    private void handOver(Runnable done) {
        var gone = work.handovers().handOver(actor, plan());
        close();
        Notification.show(getTranslation("review.handover.done", gone.going()));
        done.run();
    }

    private HandoverPlan plan() {
        return new HandoverPlan(
                from.getValue().id(),
                to.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                until.getValue());
    }
}
