package io.tidu.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.NotFound;
import io.tidu.publication.ObjectionView;
import jakarta.annotation.security.RolesAllowed;

/** One objection: what is objected, what the firm says, what county and city found, and the decision. */
@Route("objection-desk/:number")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/publication.css")
class OneObjectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ObjectionDesk desk;
    private String number = "";
    private String title = "";

    OneObjectionView(ObjectionDesk desk) {
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
        var view = desk.objections().view(desk.actor(), number);
        title = view.row().name();
        removeAll();
        add(new RouterLink(getTranslation("publication.objection.view.back"), ObjectionsView.class), head(view));
        add(new StatementCard(desk, view));
        add(new InquiriesCard(desk, view, this::show));
        add(new FindingsCard(desk, view, this::show));
        if (!view.row().isOpen() || view.rights().settles()) {
            add(new SettlementCard(desk, view, this::show));
        }
    }

    private Div head(ObjectionView view) {
        var row = view.row();
        var facts = new Span(row.number() + " · " + row.cityName() + " " + row.countyName() + " · " + row.creditCode());
        facts.addClassName("tidu-soft");
        var notice = new Anchor("/notices/" + row.noticeNumber(), row.noticeNumber());
        notice.setRouterIgnore(true);
        notice.setTarget("_blank");
        var head = new Div(
                new H1(title),
                ObjectionWords.tag(this, row.status()),
                facts,
                notice,
                new Anchor("desk/" + row.filingNumber(), getTranslation("publication.objection.view.filing")));
        head.addClassName("tidu-head");
        return head;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }
}
