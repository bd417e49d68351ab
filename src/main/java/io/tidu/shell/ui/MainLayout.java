package io.tidu.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.tidu.identity.CurrentActor;
import jakarta.annotation.security.PermitAll;

/**
 * The frame of every screen. The navigation is made of the views' own {@code @Menu} entries, of which Flow gives only
 * those that the person may open.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    MainLayout(CurrentActor current, AuthenticationContext authentication) {
        addClassName("tidu-frame");
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), new Scroller(navigation()));
        addToNavbar(new DrawerToggle(), new PersonBar(current.require(), authentication));
    }

    private Component brand() {
        var home = new Anchor("/", getTranslation("shell.product"));
        home.setRouterIgnore(true);
        var brand = new Div(home, new Span(getTranslation("shell.tagline")));
        brand.addClassName("tidu-brand");
        return brand;
    }

    private SideNav navigation() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(nav::addItem);
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        var title = getTranslation(entry.title());
        return entry.icon() == null
                ? new SideNavItem(title, entry.path())
                : new SideNavItem(title, entry.path(), new Icon(entry.icon()));
    }
}
