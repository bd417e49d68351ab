package io.tidu.publication.renaming.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ForBureaus;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.publication.renaming.RenamedOfRung;
import io.tidu.publication.renaming.RenamingLists;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;

/** New names that wait for a list, by rung. */
@Route("renamings")
@Menu(title = "publication.cancel.rename.menu", order = 41, icon = "vaadin:text-label")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@ForBureaus(BureauLevel.PROVINCE)
@StyleSheet("assets/css/publication.css")
class RenamingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Actor actor;
    private final transient RenamingLists lists;
    private final transient TitleTypes types;

    RenamingsView(CurrentActor current, RenamingLists lists, TitleTypes types) {
        this.actor = current.require();
        this.lists = lists;
        this.types = types;
        addClassNames("tidu-page", "tidu-objection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show();
        } catch (NotFound none) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var waiting = lists.waiting(actor);
        removeAll();
        var head = new Div(new H1(getTranslation("publication.cancel.rename.title")));
        head.addClassName("tidu-head");
        add(head);
        if (waiting.isEmpty()) {
            var none = new Div(getTranslation("publication.cancel.rename.none"));
            none.addClassNames("tidu-card", "tidu-empty");
            add(none);
        }
        waiting.forEach(rung -> add(card(rung)));
    }

    private Div card(RenamedOfRung waiting) {
        var rung =
                types.find(waiting.rung()).map(type -> type.name(getLocale())).orElse(waiting.rung());
        var card = new Div(new H2(rung));
        card.addClassNames("tidu-card", "tidu-objection-card");
        waiting.firms().forEach(firm -> {
            var previous = new Span(" " + getTranslation("publication.cancel.rename.previous", firm.previousName()));
            previous.addClassName("tidu-soft");
            card.add(new Div(new Span(firm.firm().name()), previous));
        });
        if (actor.is(Role.PUBLISHER)) {
            var publish = new Button(
                    getTranslation("publication.cancel.rename.publish"),
                    click -> new RenamingDialog(actor, lists, types, waiting, this::show).open());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(new Div(publish));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.cancel.rename.title") + " · " + getTranslation("shell.product");
    }
}
