package io.tidu.publication.complaint.ui;

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
import io.tidu.identity.NotFound;
import io.tidu.publication.complaint.ComplaintView;
import io.tidu.publication.ui.Blocks;
import jakarta.annotation.security.RolesAllowed;

/** One complaint: what is said, what the firm was asked and says, and what came of it. */
@Route("complaint-desk/:number")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/publication.css")
class OneComplaintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComplaintDesk desk;
    private String number = "";
    private String title = "";

    OneComplaintView(ComplaintDesk desk) {
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
        var view = desk.complaints().view(desk.actor(), number);
        var row = view.row();
        title = row.holder();
        removeAll();
        var head = new Div(
                new H1(title),
                ComplaintWords.tag(this, row.status()),
                Blocks.soft(row.number() + " · " + desk.rung(row.rung(), getLocale()) + " · "
                        + row.creditCode().value()));
        head.addClassName("tidu-head");
        add(new RouterLink(getTranslation("publication.complaint.view.back"), ComplaintsView.class), head);
        add(new ComplainantCard(desk, view), new InquiryCard(desk, view), outcome(view));
    }

    private Div outcome(ComplaintView view) {
        var row = view.row();
        var card = Blocks.card(new Div(), getTranslation("publication.complaint.view.outcome"));
        var settledAt = row.settledAt();
        var decision = row.decision();
        if (settledAt != null && decision != null) {
            card.add(
                    Blocks.soft(getTranslation(
                            "publication.objection.view.settled",
                            String.valueOf(row.settledBy()),
                            ComplaintWords.minute(settledAt))),
                    Blocks.written(decision));
        }
        if (row.caseNumber() != null) {
            card.add(new Anchor(
                    "cancellations/" + row.caseNumber(),
                    getTranslation("publication.complaint.view.case", row.caseNumber())));
        }
        card.add(new ComplaintSteps(desk, view, this::show));
        return card;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }
}
