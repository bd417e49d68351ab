package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.identity.BureauLevel;
import io.tidu.publication.ObjectionFinding;
import io.tidu.publication.ObjectionView;
import java.util.Optional;

/** What county and city found. */
class FindingsCard extends Div {

    FindingsCard(ObjectionDesk desk, ObjectionView view, Runnable changed) {
        Blocks.card(this, getTranslation("publication.objection.view.findings.title"));
        if (view.findings().isEmpty()) {
            add(Blocks.soft(getTranslation("publication.objection.view.findings.none")));
        }
        view.findings().forEach(finding -> add(finding(finding)));
        if (view.rights().finds()) {
            var own = ownLevel(desk)
                    .flatMap(level -> view.findings().stream()
                            .filter(finding -> finding.level() == level)
                            .findFirst());
            add(new Div(new Button(
                    getTranslation(
                            own.isPresent()
                                    ? "publication.objection.view.find.again"
                                    : "publication.objection.view.find"),
                    click -> new FindDialog(desk, view.row(), own.orElse(null), changed).open())));
        }
    }

    private static Optional<BureauLevel> ownLevel(ObjectionDesk desk) {
        return desk.actor().bureau().map(of -> of.level());
    }

    private Div finding(ObjectionFinding finding) {
        var opinion = new Span(getTranslation(finding.opinion().messageKey()));
        opinion.addClassName("tidu-tag");
        var by = Blocks.soft(finding.bureauName() + " · " + finding.by() + " · " + ObjectionWords.minute(finding.at()));
        var head = new Div(opinion, by);
        head.addClassName("tidu-head");
        var block = new Div(head, Blocks.written(finding.text()));
        block.addClassName("tidu-inquiry");
        return block;
    }
}
