package io.tidu.publication.ui;

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

/** The objections to firms of the territory: the work list of county, city and province. */
@Route("objection-desk")
@Menu(title = "publication.objection.menu", order = 23, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/publication.css")
class ObjectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ObjectionDesk desk;

    ObjectionsView(ObjectionDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "full");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.objections().isOpenTo(desk.actor())) {
            throw new NotFoundException();
        }
        removeAll();
        var head = new Div(new H1(getTranslation("publication.objection.view.title")));
        head.addClassName("tidu-head");
        add(head, new ObjectionsPanel(desk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.objection.view.title") + " · " + getTranslation("shell.product");
    }
}
