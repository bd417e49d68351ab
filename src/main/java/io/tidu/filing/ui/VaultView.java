package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.evidence.ui.ValidityDialog;
import io.tidu.filing.vault.VaultDocument;
import io.tidu.filing.vault.VaultFilter;
import io.tidu.identity.Role;
import jakarta.annotation.security.RolesAllowed;

/** All documents of the enterprise, the latest on top: how long each holds, and where it is used. */
@Route("vault")
@Menu(title = "filing.vault.menu", order = 13, icon = "vaadin:archive")
@RolesAllowed({"FILLER", "SIGNATORY"})
class VaultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Workplace work;

    VaultView(Workplace work) {
        this.work = work;
        addClassNames("tidu-page", "filing-calm", "filing-list-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getPageTitle()), Blocks.soft(work.words().say("filing.vault.about")));
        var list = new VaultList(work, this::card);
        var bar = new VaultBar(work, VaultFilter.everything(), list::show);
        if (bar.found() == 0) {
            add(Blocks.classed("tidu-card tidu-empty", Blocks.text(work.words().say("filing.vault.empty"))));
            return;
        }
        list.onChanged(bar::refresh);
        add(bar, list);
    }

    private VaultCard card(VaultDocument document, Runnable changed) {
        var card = new VaultCard(document, work);
        if (work.actor().is(Role.FILLER)) {
            var said = document.validity();
            var date = new Button(
                    work.words().say(said == null ? "filing.vault.date" : "filing.vault.redate"),
                    click -> new ValidityDialog(work.vault().validity(), work.actor(), document.file(), said, changed)
                            .open());
            date.addThemeVariants(ButtonVariant.LUMO_SMALL);
            date.setAriaLabel(
                    getTranslation("evidence.validity.for", document.file().fileName()));
            card.offer(date);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return work.words().say("filing.vault.title");
    }
}
