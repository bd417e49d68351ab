package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.tidu.identity.Actor;
import io.tidu.title.AwaitedFirm;
import io.tidu.title.ImportPreview;
import io.tidu.title.ImportRow;
import io.tidu.title.RowChoice;
import io.tidu.title.RowDecision;
import io.tidu.title.TitleImports;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the ministry's list beside the recommended firms it may mean: a person says which it is, and why. */
class CompareDialog extends Dialog {

    /** What can be said of the row. @param firm null for none of them */
    private record Answer(RowDecision decision, @Nullable AwaitedFirm firm) {}

    private final RadioButtonGroup<Answer> answers = new RadioButtonGroup<>();
    private final ComboBox<AwaitedFirm> other = new ComboBox<>();
    private final TextArea reason = new TextArea();

    CompareDialog(TitleImports imports, Actor actor, ImportPreview file, ImportRow row, Runnable decided) {
        setHeaderTitle(getTranslation("title.decision.title", row.number()));
        setWidth("min(96vw, 56rem)");
        var listed = new Div(
                new H3(getTranslation("title.decision.listed")),
                line(row.name()),
                line(row.creditCode()),
                line(Stream.of(row.province(), row.city(), row.county())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" "))));
        var sides = new Div(listed, new Div(new H3(getTranslation("title.decision.recommended")), answers(row)));
        sides.addClassName("tidu-title-compare");
        other.setLabel(getTranslation("title.decision.other"));
        other.setItems(imports.unmatched(actor, file.id()));
        other.setItemLabelGenerator(firm -> firm.name() + " · " + firm.creditCode());
        other.setClearButtonVisible(true);
        other.setWidthFull();
        other.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                answers.clear();
            }
        });
        reason.setLabel(getTranslation("title.decision.reason"));
        reason.setMaxLength(RowChoice.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(sides, other, reason);
        var save = new Button(
                getTranslation("title.decision.save"),
                click -> choice(row).forEach(choice -> {
                    imports.choose(actor, file.id(), row.number(), choice);
                    close();
                    decided.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("title.detail.close"), click -> close()), save);
    }

    private RadioButtonGroup<Answer> answers(ImportRow row) {
        var all = new ArrayList<Answer>();
        row.candidates().forEach(firm -> all.add(new Answer(RowDecision.GRANT, firm)));
        all.add(new Answer(RowDecision.GRANT, null));
        all.add(new Answer(RowDecision.LEAVE, null));
        answers.setItems(all);
        answers.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answers.setRenderer(new ComponentRenderer<>(this::shown));
        answers.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                other.clear();
            }
        });
        return answers;
    }

    private Div shown(Answer answer) {
        var firm = answer.firm();
        if (firm == null) {
            return line(getTranslation(
                    answer.decision() == RowDecision.GRANT ? "title.decision.none" : "title.decision.leave-out"));
        }
        var shown = new Div(line(firm.name()));
        if (!firm.formerNames().isEmpty()) {
            shown.add(soft(getTranslation("title.decision.former", String.join("、", firm.formerNames()))));
        }
        shown.add(soft(firm.creditCode()), soft(firm.place() + " " + firm.address()), soft(firm.filing()));
        return shown;
    }

    /** Nothing as long as something is missing, which is said at its field. */
    private List<RowChoice> choice(ImportRow row) {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("title.import.reason-missing", RowChoice.REASON_LENGTH));
        @Nullable AwaitedFirm another = other.getValue();
        @Nullable Answer answer = another == null ? answers.getValue() : new Answer(RowDecision.GRANT, another);
        answers.setInvalid(answer == null);
        answers.setErrorMessage(getTranslation("title.terms.required"));
        if (answer == null || reason.isInvalid()) {
            return List.of();
        }
        var firm = answer.firm();
        return List.of(new RowChoice(answer.decision(), firm == null ? null : firm.id(), reason.getValue()));
    }

    private static Div line(String text) {
        return new Div(new Span(text.isBlank() ? "—" : text));
    }

    private static Div soft(String text) {
        var line = line(text);
        line.addClassName("tidu-soft");
        return line;
    }
}
