package io.tidu.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.ForBureaus;
import io.tidu.identity.Role;
import io.tidu.publication.ObjectionFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;

/**
 * What waits to be announced, what stands before the public, what was published. The section stands in the address, so that a
 * reload or a link comes back to it.
 */
@Route("publications")
@Menu(title = "publication.menu", order = 40, icon = "vaadin:newspaper")
@RolesAllowed({"PUBLISHER", "REVIEWER"})
@ForBureaus(BureauLevel.PROVINCE)
@StyleSheet("assets/css/publication.css")
class PublicationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The sections, in the order of the work. */
    private enum Section {
        WAITING,
        NOTICES,
        OBJECTIONS,
        LISTS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final transient PublicationDesk desk;
    private final transient ObjectionDesk objections;
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();

    PublicationsView(PublicationDesk desk, ObjectionDesk objections) {
        this.desk = desk;
        this.objections = objections;
        addClassNames("tidu-page", "full");
        content.addClassName("tidu-publication");
        for (var section : Section.values()) {
            tabs.add(new Tab(name(section)));
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go(Section.values()[tabs.getSelectedIndex()]);
            }
        });
        add(head(), tabs, content);
    }

    /** With how many objections are open. */
    private String name(Section section) {
        if (section != Section.OBJECTIONS) {
            return getTranslation("publication.view." + section.key());
        }
        int open = objections.objections().count(objections.actor(), ObjectionFilter.of(ObjectionFilter.Show.OPEN));
        return open == 0
                ? getTranslation("publication.objection.view.section")
                : getTranslation("publication.objection.view.sectionOpen", open);
    }

    private Div head() {
        var head = new Div(new H1(getTranslation("publication.view.title")));
        head.addClassName("tidu-head");
        if (!desk.actor().is(Role.PUBLISHER)) {
            var readOnly = new Span(getTranslation("publication.view.readOnly"));
            readOnly.addClassName("tidu-soft");
            head.add(readOnly);
        }
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.notices().isOpenTo(desk.actor())) {
            throw new NotFoundException();
        }
        var asked = event.getLocation().getQueryParameters().getSingleParameter("show");
        show(asked.map(PublicationsView::section).orElse(Section.WAITING));
    }

    private static Section section(String key) {
        for (var section : Section.values()) {
            if (section.key().equals(key)) {
                return section;
            }
        }
        return Section.WAITING;
    }

    private void show(Section section) {
        tabs.setSelectedIndex(section.ordinal());
        content.removeAll();
        content.add(panel(section));
    }

    private Component panel(Section section) {
        return switch (section) {
            case WAITING -> new WaitingPanel(desk, () -> go(Section.NOTICES));
            case NOTICES -> new NoticesPanel(desk, () -> go(Section.LISTS));
            case OBJECTIONS -> new ObjectionsPanel(objections);
            case LISTS -> new ListsPanel(desk);
        };
    }

    private void go(Section section) {
        UI.getCurrent().navigate(PublicationsView.class, QueryParameters.simple(Map.of("show", section.key())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.view.title") + " · " + getTranslation("shell.product");
    }
}
