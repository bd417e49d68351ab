package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Sizes;
import io.tidu.evidence.ui.EvidenceDialog;
import io.tidu.evidence.ui.ScanTag;
import io.tidu.evidence.ui.ValidityTag;
import io.tidu.filing.vault.VaultDocument;
import io.tidu.filing.vault.VaultUse;
import java.util.List;

/** A document of the vault: what it is, how long it holds, where it is used, and what can be done with it here. */
class VaultCard extends Div {

    private static final int SHOWN = 3;

    private final Workplace work;
    private final Div ways = Blocks.classed("filing-buttons");
    private final UnorderedList uses = new UnorderedList();

    VaultCard(VaultDocument document, Workplace work) {
        this.work = work;
        addClassNames("tidu-card", "vault-card");
        var file = document.file();
        var head = Blocks.classed("vault-head", name(file), Blocks.small(facts(file)));
        ScanTag.of(file).ifPresent(head::add);
        head.add(
                document.validity() == null
                        ? Blocks.small(work.words().say("filing.vault.undated"))
                        : new ValidityTag(document.validity()));
        uses.addClassName("vault-uses");
        show(document, SHOWN);
        add(Blocks.classed("vault-body", head, uses), ways);
    }

    /** Puts a way to go on beside the document. */
    void offer(Component way) {
        ways.add(way);
    }

    private Button name(EvidenceRow file) {
        var open = new Button(file.fileName(), click -> new EvidenceDialog(List.of(file), file).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("vault-name");
        open.setAriaLabel(getTranslation("evidence.file.open", file.fileName()));
        open.setEnabled(file.scan().isOpenable());
        return open;
    }

    private String facts(EvidenceRow file) {
        var words = work.words();
        var size = Sizes.inWords(file.size());
        var time = words.minute(file.addedAt());
        return file.pages() == null
                ? getTranslation("evidence.file.facts", file.kind(), size, time, file.addedBy())
                : getTranslation("evidence.file.factsWithPages", file.kind(), size, file.pages(), time, file.addedBy());
    }

    private void show(VaultDocument document, int most) {
        uses.removeAll();
        document.uses().stream().limit(most).forEach(use -> uses.add(line(use)));
        int more = document.uses().size() - most;
        if (more > 0) {
            var all = new Button(
                    work.words().say("filing.vault.more", document.filings()),
                    click -> show(document, VaultDocument.MOST_USES));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            uses.add(new ListItem(all));
        }
    }

    private ListItem line(VaultUse use) {
        var words = work.words();
        var slot =
                use.slot().value() + " " + work.slots().slot(use.slot()).name().in(words.locale());
        var name = use.number() == null ? words.say("filing.vault.draft") : use.number();
        var path = use.number() == null ? use.filing().value().toString() : use.number();
        var link = new RouterLink(name, OneFilingView.class, new RouteParameters("number", path));
        return new ListItem(
                link,
                Blocks.small(words.say("filing.ui.round.name", use.year(), use.batch(), words.rung(use.rung()))),
                Blocks.small(slot),
                Blocks.small(state(use)));
    }

    private String state(VaultUse use) {
        if (use.submission() == 0) {
            return work.words().status(use.status());
        }
        return work.words().say(use.current() ? "filing.vault.submitted" : "filing.vault.takenOut", use.submission());
    }
}
