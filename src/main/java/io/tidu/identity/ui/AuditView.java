package io.tidu.identity.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.identity.AuditFilter;
import io.tidu.identity.AuditLog;
import io.tidu.identity.AuditRow;
import io.tidu.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log for auditors: by day, person and subject, newest first, and nothing to change. */
@Route("audit")
@RolesAllowed("AUDITOR")
@Menu(title = "identity.audit.title", icon = "vaadin:records", order = 95)
class AuditView extends Div implements HasDynamicTitle {

    private static final int FIRST_DAYS = 7;

    private final AuditLog log;
    private final CurrentActor current;
    private final AuditWords words;
    private final DatePicker from = new DayPicker();
    private final DatePicker to = new DayPicker();
    private final TextField person = new TextField();
    private final TextField subject = new TextField();
    private final Grid<AuditRow> grid = new Grid<>();

    AuditView(AuditLog log, CurrentActor current, AuditWords words, Clock clock) {
        this.log = log;
        this.current = current;
        this.words = words;
        addClassNames("tidu-page", "full");
        var today = LocalDate.now(clock);
        from.setValue(today.minusDays(FIRST_DAYS - 1));
        to.setValue(today);
        add(new H1(getTranslation("identity.audit.title")), filters(), grid());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.audit.title");
    }

    private Div filters() {
        from.setLabel(getTranslation("identity.audit.from"));
        to.setLabel(getTranslation("identity.audit.to"));
        person.setLabel(getTranslation("identity.audit.person"));
        subject.setLabel(getTranslation("identity.audit.subject"));
        Stream.of(from, to).forEach(field -> {
            field.setRequired(true);
            field.addValueChangeListener(change -> refresh());
        });
        Stream.of(person, subject).forEach(field -> {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> refresh());
        });
        var filters = new Div(from, to, person, subject);
        filters.addClassName("tidu-head");
        return filters;
    }

    private Grid<AuditRow> grid() {
        column("identity.audit.at", row -> LocalTimes.shown(row.at()))
                .setWidth("11rem")
                .setFlexGrow(0);
        column("identity.audit.person", AuditRow::person);
        column("identity.audit.role", row -> getTranslation("identity.role." + row.role()));
        column("identity.audit.bureau", AuditRow::bureauName);
        column("identity.audit.subject", row -> words.subject(row.subject(), getLocale()));
        column("identity.audit.action", row -> words.action(row.subject(), row.action(), getLocale()));
        column("identity.audit.before", row -> words.state(row.before(), getLocale()));
        column("identity.audit.after", row -> words.state(row.after(), getLocale()));
        column("identity.audit.origin", row -> words.origin(row.origin(), getLocale()));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setHeight("70vh");
        grid.setEmptyStateText(getTranslation("identity.audit.empty"));
        refresh();
        return grid;
    }

    private Grid.Column<AuditRow> column(String key, ValueProvider<AuditRow, @Nullable String> value) {
        return grid.addColumn(row -> value.apply(row) == null ? "" : value.apply(row))
                .setHeader(getTranslation(key))
                .setResizable(true)
                .setAutoWidth(true);
    }

    private void refresh() {
        var first = from.getValue();
        var last = to.getValue();
        if (first == null || last == null) {
            return;
        }
        var filter = new AuditFilter(first, last, person.getValue(), subject.getValue());
        grid.setItems(query -> log.list(current.require(), filter, query.getOffset(), query.getLimit()).stream());
    }
}
