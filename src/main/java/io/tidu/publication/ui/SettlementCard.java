package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.publication.ObjectionView;

/** The decision, or the two ways to make it. */
class SettlementCard extends Div {

    SettlementCard(ObjectionDesk desk, ObjectionView view, Runnable changed) {
        Blocks.card(this, getTranslation("publication.objection.view.settle"));
        var row = view.row();
        var decision = row.decision();
        var at = row.settledAt();
        if (decision != null && at != null) {
            var head = new Div(
                    ObjectionWords.tag(this, row.status()),
                    Blocks.soft(getTranslation(
                            "publication.objection.view.settled",
                            String.valueOf(row.settledBy()),
                            ObjectionWords.minute(at))));
            head.addClassName("tidu-head");
            add(head, Blocks.written(decision));
            return;
        }
        var uphold = new Button(
                getTranslation("publication.objection.view.uphold"),
                click -> new SettleDialog(desk, row, true, changed).open());
        uphold.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var dismiss = new Button(
                getTranslation("publication.objection.view.dismiss"),
                click -> new SettleDialog(desk, row, false, changed).open());
        var ways = new Div(dismiss, uphold);
        ways.addClassName("tidu-publication-actions");
        add(ways);
    }
}
