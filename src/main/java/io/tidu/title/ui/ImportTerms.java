package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.ui.DayPicker;
import io.tidu.title.AwaitedCall;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.ImportPreview;
import io.tidu.title.ListTerms;
import io.tidu.title.SourceList;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The second step: what list it is. What stands above the header is offered as its name and number. */
class ImportTerms extends Div {

    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{2,12}[〔\\[(（]\\d{4}[〕\\])）]\\s*\\d+\\s*号");

    private final Select<TitleType> rung = new Select<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField number = new TextField();
    private final TextField name = new TextField();
    private final DatePicker publishedOn = new DayPicker();
    private final DatePicker validUntil = new DayPicker();
    private final ImportCall call;

    ImportTerms(
            TitleTypes types, TitleWords words, LocalDate today, List<AwaitedCall> calls, Consumer<ListTerms> check) {
        call = new ImportCall(calls, words, this::answers);
        addClassName("tidu-card");
        rung.setLabel(getTranslation("title.grid.rung"));
        rung.setItems(types.all().stream().filter(TitleType::grantable).toList());
        rung.setItemLabelGenerator(words::type);
        rung.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("title.terms.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                each -> getTranslation("title.terms.kind." + each.name().toLowerCase(Locale.ROOT)));
        kind.setValue(Kind.RECOGNITION);
        number.setLabel(getTranslation("title.detail.list-number"));
        number.setMaxLength(SourceList.NUMBER_LENGTH);
        number.setRequiredIndicatorVisible(true);
        name.setLabel(getTranslation("title.detail.list"));
        name.setMaxLength(SourceList.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        publishedOn.setLabel(getTranslation("title.terms.published"));
        publishedOn.setMax(today);
        publishedOn.setRequiredIndicatorVisible(true);
        validUntil.setLabel(getTranslation("title.terms.until"));
        validUntil.setHelperText(getTranslation("title.terms.until.help"));
        rung.addValueChangeListener(change -> suggestLastDay());
        publishedOn.addValueChangeListener(change -> suggestLastDay());
        var button = new Button(getTranslation("title.terms.check"), click -> submit(check));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new FormLayout(rung, kind, number, name, publishedOn, validUntil);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("40rem", 2));
        add(new H2(getTranslation("title.import.step.terms")), call, form, button);
    }

    /** Which rung and kind of list it is follows from the round it answers. */
    private void answers(@Nullable AwaitedCall answered) {
        rung.setReadOnly(answered != null);
        kind.setReadOnly(answered != null);
        if (answered != null) {
            choose(answered.rung());
            kind.setValue(answered.kind());
        }
    }

    private void choose(String code) {
        rung.getListDataView()
                .getItems()
                .filter(type -> type.rung().equals(code))
                .findAny()
                .ifPresent(rung::setValue);
    }

    /** Offers the round that somebody came from. */
    void answering(@Nullable UUID round) {
        call.choose(round);
    }

    void show(ImportPreview file) {
        var terms = file.terms();
        if (terms != null) {
            call.show(terms.outside());
            choose(terms.rung());
            kind.setValue(terms.kind());
            number.setValue(terms.list().number());
            name.setValue(terms.list().name());
            publishedOn.setValue(terms.list().publishedOn());
            validUntil.setValue(terms.validUntil());
            return;
        }
        var above = String.join("\n", file.above());
        var found = NUMBER.matcher(above);
        number.setValue(found.find() ? found.group() : "");
        file.above().stream()
                .filter(text -> text.length() <= SourceList.NAME_LENGTH)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(name::setValue);
    }

    private void suggestLastDay() {
        @Nullable LocalDate published = publishedOn.getValue();
        @Nullable TitleType type = rung.getValue();
        validUntil.setHelperText(
                published == null || type == null
                        ? getTranslation("title.terms.until.help")
                        : getTranslation(
                                "title.terms.until.rule",
                                type.lastDay(published).toString()));
    }

    private void submit(Consumer<ListTerms> check) {
        rung.setInvalid(rung.isEmpty());
        rung.setErrorMessage(getTranslation("title.terms.required"));
        publishedOn.setInvalid(publishedOn.isEmpty());
        publishedOn.setErrorMessage(getTranslation("title.terms.required"));
        number.setInvalid(number.getValue().isBlank());
        number.setErrorMessage(getTranslation("title.list.number.refused", SourceList.NUMBER_LENGTH));
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("title.list.name.refused", SourceList.NAME_LENGTH));
        if (rung.isInvalid()
                || publishedOn.isInvalid()
                || number.isInvalid()
                || name.isInvalid()
                || !call.isComplete()) {
            return;
        }
        check.accept(new ListTerms(
                rung.getValue().rung(),
                new SourceList(number.getValue(), name.getValue(), publishedOn.getValue()),
                kind.getValue(),
                validUntil.getValue(),
                call.outside()));
    }
}
