package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.collaboration.Circle;
import io.tidu.collaboration.DiscussionId;
import io.tidu.collaboration.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** A new discussion: about what, for whom, and its first words. The narrowest circle is offered: who wants a wider one says so. */
class DiscussionForm extends Div {

    private final DiscussionGround ground;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final IntegerField page = new IntegerField();
    private final RadioButtonGroup<Circle> circle = new RadioButtonGroup<>();

    /** @param done is told the one that was begun; nothing if it was left */
    DiscussionForm(
            DiscussionGround ground,
            List<Subject> subjects,
            List<Circle> circles,
            Consumer<Optional<DiscussionId>> done) {
        this.ground = ground;
        addClassName("tidu-discussion-form");
        page.setLabel(getTranslation("collaboration.discussion.pageNumber"));
        page.setMin(1);
        page.setStepButtonsVisible(true);
        subject.setLabel(getTranslation("collaboration.discussion.subject"));
        subject.setItems(subjects);
        subject.setItemLabelGenerator(this::name);
        subject.setAllowCustomValue(false);
        subject.addValueChangeListener(changed -> askForPage(changed.getValue()));
        subject.setValue(subjects.getFirst());
        circle.setLabel(getTranslation("collaboration.discussion.circle"));
        circle.setItems(circles);
        circle.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        circle.setValue(Circle.BUREAU);
        var parts = ground.parts();
        var filing = ground.view().id();
        var box = new MessageBox(
                ground, null, Circle.BUREAU, () -> parts.discussions().readers(parts.actor(), filing, Circle.BUREAU));
        circle.addValueChangeListener(changed -> {
            circle.setHelperText(getTranslation(changed.getValue().messageKey() + ".hint"));
            box.isReadBy(changed.getValue(), parts.discussions().readers(parts.actor(), filing, changed.getValue()));
        });
        circle.setHelperText(getTranslation(Circle.BUREAU.messageKey() + ".hint"));
        box.onSend((words, key) -> done.accept(Optional.of(
                parts.discussions().begin(parts.actor(), filing, chosen(), circle.getValue(), words, key))));
        var leave =
                new Button(getTranslation("collaboration.discussion.leave"), click -> done.accept(Optional.empty()));
        leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        box.addBeside(leave);
        add(subject, page, circle, box);
        box.focus();
    }

    private String name(Subject each) {
        return each instanceof Subject.Page(var file, var number) ? ground.fileName(file) : ground.name(each, null);
    }

    private void askForPage(Subject chosen) {
        page.setVisible(chosen instanceof Subject.Page);
        if (chosen instanceof Subject.Page(var file, var number)) {
            page.setMax(ground.pages(file));
            page.setValue(ground.pageOf(file));
        }
    }

    private Subject chosen() {
        var wanted = Objects.requireNonNullElse(subject.getValue(), new Subject.Whole());
        return wanted instanceof Subject.Page(var file, var number)
                ? new Subject.Page(file, Objects.requireNonNullElse(page.getValue(), 1))
                : wanted;
    }
}
