package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import jakarta.annotation.security.RolesAllowed;

/** Titles that may be taken away, in the territory; and for the province what waits for a list. */
@Route("cancellations")
@Menu(title = "publication.cancel.menu", order = 25, icon = "vaadin:ban")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/publication.css")
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseDesk desk;

    CasesView(CaseDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "full");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.cases().isOpenTo(desk.actor())) {
            throw new NotFoundException();
        }
        removeAll();
        var register = new Anchor("titles", getTranslation("publication.cancel.view.register"));
        var head = new Div(new H1(getTranslation("publication.cancel.view.title")), register);
        head.addClassName("tidu-head");
        add(head);
        var grid = new CasesPanel(desk);
        if (desk.actor()
                .bureau()
                .map(OfBureau::level)
                .filter(BureauLevel.PROVINCE::equals)
                .isPresent()) {
            add(new WaitingCard(desk, grid::refresh), new RestorableCard(desk, grid::refresh));
        }
        add(grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.cancel.view.title") + " · " + getTranslation("shell.product");
    }
}
