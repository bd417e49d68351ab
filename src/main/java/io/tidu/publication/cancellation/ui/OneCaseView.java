package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.identity.NotFound;
import io.tidu.publication.cancellation.CaseRow;
import io.tidu.publication.cancellation.CaseStep;
import io.tidu.publication.cancellation.CaseView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;

/** One case: what is held against the firm and by which rule, what it says, and the decision. */
@Route("cancellations/:number")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/publication.css")
class OneCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final SlotCode FACTS = new SlotCode("K01");
    static final SlotCode ANSWER = new SlotCode("O02");

    private final transient CaseDesk desk;
    private String number = "";
    private String title = "";

    OneCaseView(CaseDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "tidu-objection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        try {
            show();
        } catch (NotFound none) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var view = desk.cases().view(desk.actor(), number);
        var row = view.row();
        title = row.holder();
        removeAll();
        var about = CaseWords.soft(row.number() + " · " + row.creditCode().value());
        var head = new Div(new H1(title), CaseWords.tag(this, row), about);
        head.addClassName("tidu-head");
        add(new RouterLink(getTranslation("publication.cancel.view.back"), CasesView.class), head);
        add(facts(view), new RuleCard(desk, view));
        if (!row.isGivenUp()) {
            add(answer(view));
        }
        add(steps(view));
        if (!view.stopped().isEmpty()) {
            add(stopped(view));
        }
        var decision = new CaseDecision(desk, view, this::show);
        if (decision.offersAnything()) {
            add(decision);
        }
    }

    private Div facts(CaseView view) {
        var row = view.row();
        var card = CaseWords.card(
                new Div(),
                getTranslation(row.isGivenUp() ? "publication.surrender.reason" : "publication.cancel.view.facts"));
        var opener = row.opener();
        card.add(CaseWords.soft(
                opener.bureauName() == null
                        ? getTranslation(
                                "publication.cancel.view.openedByFirm", opener.name(), CaseWords.minute(row.openedAt()))
                        : getTranslation(
                                "publication.cancel.view.openedBy",
                                opener.bureauName(),
                                opener.name(),
                                CaseWords.minute(row.openedAt()))));
        card.add(CaseWords.written(row.facts()));
        desk.origin()
                .of(desk.actor(), row.number())
                .ifPresent(origin -> card.add(
                        new Anchor(origin.path(), getTranslation("publication.cancel.view.origin", origin.number()))));
        if (row.enterprise() == null) {
            card.add(CaseWords.soft(getTranslation("publication.cancel.new.unregistered")));
        }
        if (!row.isGivenUp() && mayRead(row)) {
            var files = new EvidencePanel(
                    desk.evidence(),
                    desk.actor(),
                    row.id().dossier(),
                    List.of(desk.slots().slot(FACTS)));
            files.setReadOnly(!view.rights().brings());
            card.add(files);
        }
        return card;
    }

    /** Publishers, and who is related to the firm, read no files. */
    private boolean mayRead(CaseRow row) {
        try {
            desk.evidence().list(desk.actor(), row.id().dossier());
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    private Div answer(CaseView view) {
        var row = view.row();
        var card = CaseWords.card(new Div(), getTranslation("publication.cancel.view.answer"));
        var answer = row.answer();
        if (answer == null) {
            card.add(CaseWords.soft(getTranslation("publication.cancel.view.answer.none") + " "
                    + CaseWords.progress(this, row, desk.today())));
            return card;
        }
        card.add(CaseWords.written(answer));
        if (mayRead(row)) {
            var files = new EvidencePanel(
                    desk.evidence(),
                    desk.actor(),
                    row.answerFiles(),
                    List.of(desk.slots().slot(ANSWER)));
            files.setReadOnly(true);
            card.add(files);
        }
        return card;
    }

    /** Not opened again by themselves: whether they go on is for a person to say. */
    private Div stopped(CaseView view) {
        var card = CaseWords.card(new Div(), getTranslation("publication.cancel.restore.stopped"));
        card.add(CaseWords.soft(getTranslation("publication.cancel.restore.stopped.hint")));
        view.stopped()
                .forEach(each -> card.add(new Div(
                        new Anchor("desk/" + each.number(), each.number()),
                        CaseWords.soft(" "
                                + getTranslation(
                                        "publication.cancel.restore.stopped.line",
                                        CaseWords.rung(desk.types(), each.rung(), getLocale()),
                                        each.on().toString())))));
        return card;
    }

    private Div steps(CaseView view) {
        var card = CaseWords.card(new Div(), getTranslation("publication.cancel.view.steps"));
        view.steps().forEach(step -> card.add(step(step)));
        return card;
    }

    private Div step(CaseStep step) {
        var line = new Div(CaseWords.soft(getTranslation(
                "publication.cancel.view.step",
                getTranslation(step.action().messageKey()),
                Objects.toString(step.bureau(), ""),
                step.by(),
                CaseWords.minute(step.at()))));
        boolean shownAbove = step.action() == CaseStep.Action.OPENED || step.action() == CaseStep.Action.ANSWERED;
        if (step.words() != null && !shownAbove) {
            line.add(CaseWords.written(step.words()));
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }
}
