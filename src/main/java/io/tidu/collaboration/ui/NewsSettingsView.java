package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.collaboration.Choice;
import io.tidu.collaboration.Choices;
import io.tidu.collaboration.NewsKind;
import io.tidu.collaboration.NewsPreferences;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What reaches this person, and how. */
@Route("news/settings")
@RolesAllowed({"FILLER", "SIGNATORY", "REVIEWER", "PUBLISHER", "EXPERT"})
class NewsSettingsView extends Div implements HasDynamicTitle {

    private final NewsPreferences preferences;
    private final Actor actor;
    private final Map<NewsKind, Line> lines = new EnumMap<>(NewsKind.class);
    private final Checkbox digest = new Checkbox();

    NewsSettingsView(NewsPreferences preferences, CurrentActor current) {
        this.preferences = preferences;
        this.actor = current.require();
        addClassName("tidu-page");
        add(new H1(getPageTitle()), new RouterLink(getTranslation("collaboration.settings.back"), NewsView.class));
        add(card(preferences.of(actor)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("collaboration.settings.title");
    }

    private Div card(Choices choices) {
        var card = new Div();
        card.addClassNames("tidu-card", "tidu-stack");
        card.add(new Paragraph(getTranslation(
                preferences.mailsAreSent() ? "collaboration.settings.mails" : "collaboration.settings.noMails")));
        new TreeMap<>(choices.kinds()).forEach((kind, choice) -> card.add(line(kind, choice)));
        digest.setLabel(getTranslation("collaboration.settings.digest"));
        digest.setHelperText(getTranslation("collaboration.settings.digest.hint"));
        digest.setValue(choices.digest());
        var save = new Button(getTranslation("collaboration.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.add(digest, new Div(save));
        return card;
    }

    private Div line(NewsKind kind, Choice choice) {
        var line = new Line(
                new Checkbox(getTranslation("collaboration.settings.inApp"), choice.inApp()),
                new Checkbox(getTranslation("collaboration.settings.byMail"), choice.byMail()));
        line.inApp().setEnabled(!kind.alwaysShown());
        name(line.inApp(), kind, "collaboration.settings.inApp");
        name(line.byMail(), kind, "collaboration.settings.byMail");
        lines.put(kind, line);
        var what = new Div(getTranslation(kind.messageKey()));
        what.addClassName("tidu-news-kind");
        var hint = new Div(getTranslation(kind.messageKey() + ".hint"));
        hint.addClassName("tidu-soft");
        var row = new Div(new Div(what, hint), new Div(line.inApp(), line.byMail()));
        row.addClassName("tidu-news-choice");
        return row;
    }

    /** A reader of the screen aloud hears of which kind the box is. */
    private void name(Checkbox box, NewsKind kind, String whatKey) {
        box.setAriaLabel(getTranslation(kind.messageKey()) + " " + getTranslation(whatKey));
    }

    private void save() {
        var kinds = new EnumMap<NewsKind, Choice>(NewsKind.class);
        lines.forEach((kind, line) -> kinds.put(kind, line.choice()));
        preferences.choose(actor, new Choices(kinds, digest.getValue()), getLocale());
        Notification.show(getTranslation("collaboration.settings.saved"));
    }

    private record Line(Checkbox inApp, Checkbox byMail) {

        Choice choice() {
            return new Choice(inApp.getValue(), byMail.getValue());
        }
    }
}
