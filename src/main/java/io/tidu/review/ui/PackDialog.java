package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.tidu.evidence.Sizes;
import io.tidu.filing.FilingId;
import io.tidu.filing.archive.RoundArchives;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.UUID;

/** Says what a package of many filings would have, and has it made. */
class PackDialog extends Dialog {

    private final Actor actor;
    private final List<FilingId> filings;
    private final RoundArchives archives;
    private final UUID key = TimeOrderedId.next();
    private final Span refusal = new Span();

    PackDialog(Actor actor, List<FilingId> filings, RoundArchives archives) {
        this.actor = actor;
        this.filings = filings;
        this.archives = archives;
        setHeaderTitle(getTranslation("review.pack.title"));
        setWidth("34rem");
        setMaxWidth("96vw");
        var preview = archives.preview(actor, filings);
        var start = new Button(getTranslation("review.pack.start"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(preview.refusal() == null);
        refusal.addClassName("tidu-pack-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation(
                        "review.pack.what", preview.filings(), preview.files(), Sizes.inWords(preview.bytes()))),
                new Paragraph(getTranslation("review.pack.explained")),
                refusal);
        if (preview.refusal() != null) {
            refuse(preview.refusal());
        }
        var mine = new RouterLink(getTranslation("review.pack.mine"), ArchivesView.class);
        getFooter().add(mine, new Button(getTranslation("review.cancel"), click -> close()), start);
    }

    private void start() {
        try {
            archives.ask(actor, filings, getLocale(), key);
        } catch (RuleViolation refused) {
            refuse(refused);
            return;
        }
        var ui = UI.getCurrent();
        close();
        ui.navigate(ArchivesView.class);
    }

    private void refuse(RuleViolation refused) {
        refusal.setText(getTranslation(refused.messageKey(), refused.arguments().toArray()));
    }
}
