package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.publication.ObjectionView;
import io.tidu.publication.statement.Statement;
import java.util.List;

/** What is objected, with its files; who objects is masked until somebody asks, which is written down. */
class StatementCard extends Div {

    private static final SlotCode FILES = new SlotCode("O01");

    private final ObjectionDesk desk;
    private final ObjectionView view;
    private final Div objector = new Div();

    StatementCard(ObjectionDesk desk, ObjectionView view) {
        this.desk = desk;
        this.view = view;
        Blocks.card(this, getTranslation("publication.objection.view.statement"));
        add(Blocks.soft(getTranslation("publication.objection.receivedAt") + " "
                + ObjectionWords.minute(view.row().receivedAt())));
        var statement = view.statement();
        if (statement == null) {
            add(Blocks.written(getTranslation("publication.objection.view.noStatement")));
            return;
        }
        objector.addClassName("tidu-head");
        masked(statement);
        add(objector, Blocks.written(statement.reason()));
        if (view.row().files() > 0) {
            var files = new EvidencePanel(
                    desk.evidence(),
                    desk.actor(),
                    view.row().id().dossier(),
                    List.of(desk.slots().slot(FILES)));
            files.setReadOnly(true);
            add(files);
        }
    }

    private void masked(Statement statement) {
        var reveal = new Button(getTranslation("publication.objection.view.reveal"), click -> reveal());
        reveal.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        reveal.setTooltipText(getTranslation("publication.objection.view.reveal.note"));
        objector.add(Blocks.soft(getTranslation("publication.objection.view.objector")), who(statement), reveal);
    }

    private void reveal() {
        var statement = desk.objections().statement(desk.actor(), view.row().number());
        objector.removeAll();
        objector.add(
                Blocks.soft(getTranslation("publication.objection.view.objector")),
                who(statement),
                Blocks.soft(getTranslation("publication.objection.view.reveal.note")));
    }

    private static com.vaadin.flow.component.html.Span who(Statement statement) {
        return new com.vaadin.flow.component.html.Span(statement.name() + " · " + statement.contact());
    }
}
