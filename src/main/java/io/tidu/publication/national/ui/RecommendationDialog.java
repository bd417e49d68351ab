package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.filing.FilingRow;
import io.tidu.publication.national.NationalRound;
import io.tidu.publication.national.NewRecommendation;
import io.tidu.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Makes a list of recommendations of these firms, in an order that can be changed. */
class RecommendationDialog extends Dialog {

    private final NationalDesk desk;
    private final NationalRound round;
    private final List<FilingRow> firms;
    private final Runnable made;
    private final TextField number = new TextField();
    private final TextField heading = new TextField();
    private final DatePicker day = new DatePicker();
    private final Grid<FilingRow> grid = new Grid<>();
    private final UUID key = TimeOrderedId.next();

    RecommendationDialog(NationalDesk desk, NationalRound round, List<FilingRow> firms, Runnable made) {
        this.desk = desk;
        this.round = round;
        this.firms = new ArrayList<>(firms);
        this.made = made;
        setHeaderTitle(getTranslation("publication.national.make", firms.size()));
        setWidth("46rem");
        setMaxWidth("96vw");
        number.setLabel(getTranslation("publication.national.number"));
        number.setMaxLength(NewRecommendation.NUMBER_LENGTH);
        number.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        heading.setLabel(getTranslation("publication.national.heading"));
        heading.setMaxLength(NewRecommendation.TITLE_LENGTH);
        heading.setWidthFull();
        heading.setValue(getTranslation(
                "publication.national.headingText",
                String.valueOf(round.round().year()),
                String.valueOf(round.round().batch()),
                desk.rung(round.round(), Locale.SIMPLIFIED_CHINESE)));
        day.setLabel(getTranslation("publication.national.day"));
        day.setMax(desk.today());
        day.setValue(desk.today());
        add(number, heading, day, order());
        var save = new Button(getTranslation("publication.national.make.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), save);
        number.focus();
    }

    private Grid<FilingRow> order() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMaxHeight("20rem");
        grid.setAllRowsVisible(firms.size() <= 8);
        grid.addColumn(row -> firms.indexOf(row) + 1)
                .setHeader(getTranslation("publication.national.order"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(FilingRow::enterpriseName)
                .setHeader(getTranslation("publication.column.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> new Div(
                        mover(row, -1, VaadinIcon.ARROW_UP, "publication.national.up"),
                        mover(row, 1, VaadinIcon.ARROW_DOWN, "publication.national.down")))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(firms);
        return grid;
    }

    private Button mover(FilingRow row, int by, VaadinIcon icon, String key) {
        var button = new Button(icon.create(), click -> move(row, by));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key, row.enterpriseName()));
        return button;
    }

    private void move(FilingRow row, int by) {
        int from = firms.indexOf(row);
        int to = Math.clamp(from + by, 0, firms.size() - 1);
        Collections.swap(firms, from, to);
        grid.getDataProvider().refreshAll();
    }

    private void save() {
        number.setInvalid(number.getValue().isBlank());
        number.setErrorMessage(getTranslation("publication.national.number.missing"));
        day.setInvalid(day.getValue() == null);
        if (number.isInvalid() || day.isInvalid()) {
            return;
        }
        var list = new NewRecommendation(
                round.round().id(),
                number.getValue(),
                heading.getValue(),
                day.getValue(),
                firms.stream().map(FilingRow::id).toList());
        desk.rounds().recommend(desk.actor(), list, key);
        close();
        made.run();
        NationalDesk.done(this, "publication.national.made", list.number());
    }
}
