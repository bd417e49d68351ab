package io.tidu.publication.national.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.tidu.filing.RoundId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.ForBureaus;
import io.tidu.identity.NotFound;
import io.tidu.publication.national.NationalRound;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One round of the ministry after the other: whom the province recommends, what it sent, and what came of it. */
@Route("national")
@Menu(title = "publication.national.menu", order = 42, icon = "vaadin:institution")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@ForBureaus(BureauLevel.PROVINCE)
@StyleSheet("assets/css/publication.css")
class NationalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NationalDesk desk;
    private final Select<NationalRound> choice = new Select<>();
    private final Div content = new Div();

    NationalView(NationalDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "tidu-objection");
        choice.setAriaLabel(getTranslation("publication.view.round"));
        choice.setItemLabelGenerator(round -> desk.name(this, round.round(), getLocale()));
        choice.setWidth("26rem");
        choice.setMaxWidth("100%");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        content.addClassName("tidu-national");
        var head = new Div(new H1(getTranslation("publication.national.title")), choice);
        head.addClassName("tidu-head");
        add(head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getLocation().getQueryParameters().getSingleParameter("round"));
        } catch (NotFound none) {
            throw new NotFoundException();
        }
    }

    private void show(Optional<String> asked) {
        var rounds = desk.rounds().all(desk.actor());
        choice.setItems(rounds);
        choice.setVisible(!rounds.isEmpty());
        content.removeAll();
        if (rounds.isEmpty()) {
            var none = new Div(new Paragraph(getTranslation("publication.national.none")));
            none.addClassNames("tidu-card", "tidu-empty");
            content.add(none);
            return;
        }
        var shown = asked.map(key -> wanted(rounds, key)).orElseGet(rounds::getFirst);
        choice.setValue(shown);
        show(shown);
    }

    private static NationalRound wanted(List<NationalRound> rounds, String key) {
        return rounds.stream()
                .filter(round -> key(round).equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String key(NationalRound round) {
        return round.round().id().value().toString();
    }

    private void show(NationalRound round) {
        Runnable again = () -> again(round.round().id());
        content.removeAll();
        content.add(
                new StandingCard(desk, round, again),
                new WaitingCard(desk, round, again),
                new ListsCard(desk, round, again),
                new MinistryCard(desk, round, again));
    }

    private void again(RoundId id) {
        show(desk.rounds().round(desk.actor(), id));
    }

    private static void go(NationalRound round) {
        UI.getCurrent().navigate(NationalView.class, QueryParameters.simple(Map.of("round", key(round))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.national.title") + " · " + getTranslation("shell.product");
    }
}
