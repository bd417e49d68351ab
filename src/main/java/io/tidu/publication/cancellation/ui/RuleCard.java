package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.publication.cancellation.CaseView;

/** By which rule, which titles, and what else follows from it. */
class RuleCard extends Div {

    RuleCard(CaseDesk desk, CaseView view) {
        var row = view.row();
        CaseWords.card(this, CaseWords.cause(this, row));
        add(CaseWords.clause(this, row.clause(), getLocale()));
        add(new Paragraph(getTranslation("publication.cancel.view.titles")));
        add(CaseWords.titles(this, view.titles(), desk.types(), getLocale()));
        desk.rules()
                .rule(row.cause(), row.rung(), row.openedOn(), row.region())
                .ifPresent(rule ->
                        RuleEffects.of(this, rule, desk.types(), getLocale()).forEach(this::add));
    }
}
