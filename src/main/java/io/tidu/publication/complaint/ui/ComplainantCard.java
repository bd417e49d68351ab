package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.publication.complaint.ComplaintView;
import io.tidu.publication.statement.Statement;
import io.tidu.publication.ui.Blocks;
import java.util.List;

/** What is said, with its files; who complains is masked until somebody asks, which is written down. */
class ComplainantCard extends Div {

    private static final SlotCode FILES = new SlotCode("O01");

    private final ComplaintDesk desk;
    private final ComplaintView view;
    private final Div who = new Div();

    ComplainantCard(ComplaintDesk desk, ComplaintView view) {
        this.desk = desk;
        this.view = view;
        Blocks.card(this, getTranslation("publication.complaint.view.statement"));
        add(Blocks.soft(getTranslation("publication.objection.receivedAt") + " "
                + ComplaintWords.minute(view.row().receivedAt())));
        var statement = view.statement();
        if (statement == null) {
            add(Blocks.written(getTranslation("publication.complaint.view.noStatement")));
            return;
        }
        who.addClassName("tidu-head");
        show(statement, reveal());
        add(who, Blocks.written(statement.reason()), files());
    }

    private com.vaadin.flow.component.Component files() {
        if (view.row().files() == 0) {
            return Blocks.soft(getTranslation("publication.complaint.view.noFiles"));
        }
        var files = new EvidencePanel(
                desk.evidence(),
                desk.actor(),
                view.row().id().dossier(),
                List.of(desk.slots().slot(FILES)));
        files.setReadOnly(true);
        return files;
    }

    private Button reveal() {
        var reveal = new Button(
                getTranslation("publication.objection.view.reveal"),
                click -> show(
                        desk.complaints().statement(desk.actor(), view.row().number()),
                        Blocks.soft(getTranslation("publication.complaint.view.reveal.note"))));
        reveal.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        reveal.setTooltipText(getTranslation("publication.complaint.view.reveal.note"));
        return reveal;
    }

    private void show(Statement statement, com.vaadin.flow.component.Component beside) {
        who.removeAll();
        who.add(
                Blocks.soft(getTranslation("publication.complaint.view.complainant")),
                new Span(statement.name() + " · " + statement.contact()),
                beside);
    }
}
