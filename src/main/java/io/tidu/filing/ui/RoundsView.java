package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.ForBureaus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The rounds of the province, those that are not closed on top. To bureaus below the page is not there. */
@Route("rounds")
@Menu(title = "filing.ui.roundList.title", order = 30, icon = "vaadin:calendar-clock")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@ForBureaus(BureauLevel.PROVINCE)
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundDesk desk;
    private final Div list = Blocks.classed("round-list");

    RoundsView(RoundDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "round-page");
        var words = desk.words();
        var plan = new Button(words.say("filing.ui.roundList.plan"), click -> plan());
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.classed("tidu-head", new H1(words.say("filing.ui.roundList.title")), Blocks.classed("end", plan)));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (desk.actor()
                .bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .isEmpty()) {
            throw new NotFoundException();
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return desk.words().say("filing.ui.roundList.title") + " · "
                + desk.words().say("shell.product");
    }

    private void plan() {
        RoundDialog.empty(desk, id -> refresh()).open();
    }

    private void refresh() {
        list.removeAll();
        var byOver = desk.visible().stream()
                .collect(Collectors.partitioningBy(round -> round.status() == RoundStatus.CLOSED));
        var current = byOver.getOrDefault(false, List.of());
        var closed = byOver.getOrDefault(true, List.of());
        current.forEach(round -> list.add(new RoundCard(round, desk)));
        if (current.isEmpty()) {
            list.add(Blocks.classed("tidu-empty", Blocks.text(desk.words().say("filing.ui.roundList.empty"))));
        }
        if (!closed.isEmpty()) {
            list.add(folded(closed));
        }
    }

    private Details folded(List<RoundRow> closed) {
        var cards = Blocks.classed("round-list");
        closed.forEach(round -> cards.add(new RoundCard(round, desk)));
        return new Details(desk.words().say("filing.ui.roundList.closed", closed.size()), cards);
    }
}
