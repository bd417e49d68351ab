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
import io.tidu.collaboration.ui.NewsBells;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ForBureaus;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * The frame of every screen. The navigation is made of the views' own {@code @Menu} entries, of which Flow gives only
 * those that the person may open.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    MainLayout(CurrentActor current, AuthenticationContext authentication, NewsBells bells) {
        addClassName("tidu-frame");
        setPrimarySection(Section.DRAWER);
        var actor = current.require();
        addToDrawer(brand(), new Scroller(navigation(actor)));
        addToNavbar(new DrawerToggle(), new PersonBar(actor, authentication, bells));
    }

    private Component brand() {
        var home = new Anchor("/", getTranslation("shell.product"));
        home.setRouterIgnore(true);
        var brand = new Div(home, new Span(getTranslation("shell.tagline")));
        brand.addClassName("tidu-brand");
        return brand;
    }

    private SideNav navigation(Actor actor) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isFor(actor, entry))
                .map(this::item)
                .forEach(nav::addItem);
        return nav;
    }

    /** Some screens are for bureaus of one level only, which a role does not tell. */
    private static boolean isFor(Actor actor, MenuEntry entry) {
        var levels = entry.menuClass() == null ? null : entry.menuClass().getAnnotation(ForBureaus.class);
        return levels == null
                || actor.bureau()
                        .filter(of -> List.of(levels.value()).contains(of.level()))
                        .isPresent();
    }

    private SideNavItem item(MenuEntry entry) {
        var title = getTranslation(entry.title());
        var item = entry.icon() == null
                ? new SideNavItem(title, entry.path())
                : new SideNavItem(title, entry.path(), new Icon(entry.icon()));
        // one file, one edition: the list it was opened from stays marked
        item.setMatchNested(true);
        return item;
    }
}
