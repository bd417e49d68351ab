package io.tidu.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.tidu.collaboration.ui.NewsBells;
import io.tidu.identity.Actor;

/** Who is logged in, and the switches that belong to the person: language, light or dark, account, log-out. */
class PersonBar extends Div {

    PersonBar(Actor actor, AuthenticationContext authentication, NewsBells bells) {
        addClassName("tidu-person");
        bells.bell(actor).ifPresent(this::add);
        add(brightness(), language(), person(actor, authentication));
    }

    private Button brightness() {
        var button = new Button(VaadinIcon.ADJUST.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setTooltipText(getTranslation("shell.brightness"));
        button.setAriaLabel(getTranslation("shell.brightness"));
        button.addClickListener(click -> getElement().executeJs("window.tiduBrightness && window.tiduBrightness()"));
        return button;
    }

    private Anchor language() {
        var other = new Anchor("", getTranslation("shell.otherLanguage"));
        other.setRouterIgnore(true);
        other.addClassName("tidu-language");
        other.addAttachListener(attached -> attached.getUI()
                .getPage()
                .fetchCurrentURL(url -> other.setHref(
                        "/language?to=" + getTranslation("shell.otherLanguageTag") + "&back=" + url.getPath())));
        return other;
    }

    private MenuBar person(Actor actor, AuthenticationContext authentication) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem name = bar.addItem(new Span(actor.name()));
        name.setAriaLabel(getTranslation("shell.person", actor.name()));
        var role = name.getSubMenu()
                .addItem(getTranslation("identity.role." + actor.role().name()));
        role.setEnabled(false);
        name.getSubMenu()
                .addItem(
                        getTranslation("shell.account"),
                        click -> UI.getCurrent().navigate("account"));
        name.getSubMenu().addItem(getTranslation("shell.logout"), click -> authentication.logout());
        return bar;
    }
}
