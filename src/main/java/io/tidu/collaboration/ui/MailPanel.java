package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import io.tidu.collaboration.MailAdministration;
import io.tidu.collaboration.MailRow;
import io.tidu.collaboration.MailStatus;
import io.tidu.identity.CurrentActor;

/** Whether mails go out, and those that do not: which kind, to whom roughly, why, and how often it was tried. */
class MailPanel extends Div {

    private final MailAdministration administration;
    private final CurrentActor current;
    private final Paragraph state = new Paragraph();
    private final Grid<MailRow> grid = new Grid<>();

    MailPanel(MailAdministration administration, CurrentActor current) {
        this.administration = administration;
        this.current = current;
        addClassName("tidu-stack");
        state.getElement().setAttribute("role", "status");
        var again = new Button(getTranslation("collaboration.mail.reload"), click -> look());
        add(state, new Div(again), grid);
        columns();
        grid.setEmptyStateText(getTranslation("collaboration.mail.noTrouble"));
        grid.setItems(
                query -> administration.inTrouble(current.require(), query.getOffset(), query.getLimit()).stream());
        look();
    }

    private void columns() {
        column("collaboration.mail.column.kind", row -> getTranslation(row.topicKey()));
        column("collaboration.mail.column.address", MailRow::address);
        column("collaboration.mail.column.problem", this::problem);
        column("collaboration.mail.column.tries", row -> String.valueOf(row.tries()));
        column("collaboration.mail.column.created", row -> NewsWords.minute(row.createdAt()));
        column("collaboration.mail.column.next", this::next);
        grid.addComponentColumn(row -> row.status() == MailStatus.FAILED ? retry(row) : new Span())
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void column(String headerKey, ValueProvider<MailRow, String> value) {
        grid.addColumn(value).setHeader(getTranslation(headerKey)).setAutoWidth(true);
    }

    private String problem(MailRow row) {
        var problem = row.problem();
        if (problem == null) {
            return "";
        }
        var parts = problem.split(" ", 2);
        return getTranslation("collaboration.mail.problem." + parts[0], parts.length > 1 ? parts[1] : "");
    }

    private String next(MailRow row) {
        return row.status() == MailStatus.FAILED
                ? getTranslation("collaboration.mail.givenUp")
                : NewsWords.minute(row.nextAt());
    }

    private Button retry(MailRow row) {
        return new Button(getTranslation("collaboration.mail.retry"), click -> {
            administration.retry(current.require(), row.id());
            look();
        });
    }

    private void look() {
        var overview = administration.overview(current.require());
        state.setText(
                overview.serverNamed()
                        ? getTranslation(
                                "collaboration.mail.overview",
                                String.valueOf(overview.waiting()),
                                String.valueOf(overview.failed()),
                                String.valueOf(overview.sentToday()))
                        : getTranslation("collaboration.mail.noServer"));
        grid.getDataProvider().refreshAll();
    }
}
