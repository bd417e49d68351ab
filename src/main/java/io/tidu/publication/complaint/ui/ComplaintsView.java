package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The complaints about holders of titles in the territory: the work list of county, city and province. */
@Route("complaint-desk")
@Menu(title = "publication.complaint.menu", order = 24, icon = "vaadin:megaphone")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/publication.css")
class ComplaintsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComplaintDesk desk;

    ComplaintsView(ComplaintDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "full");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.complaints().isOpenTo(desk.actor())) {
            throw new NotFoundException();
        }
        removeAll();
        var head = new Div(new H1(getTranslation("publication.complaint.view.title")));
        head.addClassName("tidu-head");
        add(head, new ComplaintsPanel(desk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.complaint.view.title") + " · " + getTranslation("shell.product");
    }
}
