package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.filing.FilingRow;
import io.tidu.publication.national.NationalRound;
import io.tidu.publication.national.NewNationalNotice;
import io.tidu.publication.national.NewRecommendation;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records a public notice of the ministry: everybody who was sent is in it, unless some are ticked. */
class NationalNoticeDialog extends Dialog {

    private final NationalDesk desk;
    private final NationalRound round;
    private final Runnable recorded;
    private final TextField number = new TextField();
    private final TextField address = new TextField();
    private final DatePicker day = new DatePicker();
    private final Grid<FilingRow> grid = new Grid<>();
    private final UUID key = TimeOrderedId.next();

    NationalNoticeDialog(NationalDesk desk, NationalRound round, Runnable recorded) {
        this.desk = desk;
        this.round = round;
        this.recorded = recorded;
        setHeaderTitle(getTranslation("publication.national.notice.record"));
        setWidth("46rem");
        setMaxWidth("96vw");
        number.setLabel(getTranslation("publication.national.notice.number"));
        number.setMaxLength(NewRecommendation.NUMBER_LENGTH);
        number.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        address.setLabel(getTranslation("publication.national.address"));
        address.setMaxLength(NewNationalNotice.ADDRESS_LENGTH);
        address.setPlaceholder("https://www.miit.gov.cn/…");
        address.setRequiredIndicatorVisible(true);
        address.setWidthFull();
        day.setLabel(getTranslation("publication.national.notice.day"));
        day.setMax(desk.today());
        day.setValue(desk.today());
        add(number, address, day, new Paragraph(getTranslation("publication.national.notice.who")), firms());
        var save = new Button(getTranslation("publication.national.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), save);
    }

    private Grid<FilingRow> firms() {
        var sent = desk.rounds().sent(desk.actor(), round.round().id());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setMaxHeight("18rem");
        grid.setAllRowsVisible(sent.size() <= 6);
        grid.addColumn(FilingRow::enterpriseName)
                .setHeader(getTranslation("publication.column.name"))
                .setFlexGrow(2);
        grid.addColumn(FilingRow::creditCode)
                .setHeader(getTranslation("publication.column.creditCode"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(sent);
        return grid;
    }

    private void save() {
        number.setInvalid(number.getValue().isBlank());
        number.setErrorMessage(getTranslation("publication.national.number.missing"));
        day.setInvalid(day.getValue() == null);
        if (number.isInvalid() || day.isInvalid()) {
            return;
        }
        var notice = new NewNationalNotice(
                round.round().id(),
                number.getValue(),
                address.getValue(),
                day.getValue(),
                grid.getSelectedItems().stream().map(FilingRow::id).collect(Collectors.toSet()));
        int shown = desk.rounds().show(desk.actor(), notice, key);
        close();
        recorded.run();
        NationalDesk.done(this, "publication.national.notice.done", shown);
    }
}
