package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.tidu.evidence.Sizes;
import io.tidu.filing.archive.ArchiveRow;
import io.tidu.filing.archive.ArchiveState;
import io.tidu.filing.archive.RoundArchives;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;

/** One package: what is in it, how far it is, and what can be done with it. */
class ArchiveCard extends Div {

    private final Div buttons = new Div();
    private final Span refusal = soft("");
    private final Runnable done;

    ArchiveCard(ArchiveRow row, DeskChoices choices, Actor actor, RoundArchives archives, Runnable done) {
        this.done = done;
        addClassNames("tidu-card", "tidu-pack");
        buttons.addClassName("tidu-buttons");
        var head = new Div(new Span(title(row, choices)), state(row.state()));
        head.addClassName("tidu-head");
        add(head, soft(told(row)));
        if (row.state().isGoing()) {
            add(bar(row));
        }
        if (row.digest() != null) {
            var digest = soft("SHA-256 " + row.digest());
            digest.addClassName("digest");
            add(digest);
        }
        refusal.addClassName("tidu-pack-refusal");
        add(buttons, refusal);
        offer(row, actor, archives);
    }

    private String title(ArchiveRow row, DeskChoices choices) {
        var round = choices.round(row.round())
                .map(found -> choices.name(found, getLocale()))
                .orElse(getTranslation("review.pack.rounds"));
        return getTranslation("review.pack.row", round, row.filings());
    }

    private Span state(ArchiveState state) {
        var tag = new Span(getTranslation(state.messageKey()));
        tag.addClassName("tidu-tag");
        switch (state) {
            case DONE -> tag.addClassName("met");
            case WAITING, RUNNING -> tag.addClassName("accent");
            case FAILED -> tag.addClassName("unmet");
            case CANCELLED, EXPIRED -> {}
        }
        return tag;
    }

    private String told(ArchiveRow row) {
        var asked = getTranslation("review.pack.asked", Times.minute(row.askedAt()));
        return asked
                + switch (row.state()) {
                    case WAITING -> "";
                    case RUNNING -> getTranslation("review.pack.running", row.done(), row.filings(), row.files());
                    case DONE -> made(row);
                    case CANCELLED, FAILED, EXPIRED -> getTranslation("review.pack.ended", Times.minute(row.endedAt()));
                };
    }

    private String made(ArchiveRow row) {
        var size = row.size() == null ? "" : Sizes.inWords(row.size());
        var made = getTranslation("review.pack.made", row.files(), size, Times.minute(row.expiresAt()));
        return row.lacking() == 0 ? made : made + getTranslation("review.pack.lacking", row.lacking());
    }

    private static ProgressBar bar(ArchiveRow row) {
        var bar = new ProgressBar();
        bar.setValue(row.filings() == 0 ? 0 : Math.min(1, (double) row.done() / row.filings()));
        return bar;
    }

    private void offer(ArchiveRow row, Actor actor, RoundArchives archives) {
        switch (row.state()) {
            case WAITING, RUNNING -> button("review.pack.stop", () -> archives.cancel(actor, row.id()));
            case DONE -> {
                buttons.add(download(row));
                button("review.pack.discard", () -> archives.discard(actor, row.id()));
            }
            case CANCELLED, FAILED, EXPIRED -> button("review.pack.again", () -> archives.again(actor, row.id()));
        }
    }

    private Anchor download(ArchiveRow row) {
        var link = new Anchor("downloads/archives/" + row.id().value(), getTranslation("review.pack.download"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("tidu-package");
        return link;
    }

    private void button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> {
            try {
                act.run();
                done.run();
            } catch (RuleViolation refused) {
                refusal.setText(
                        getTranslation(refused.messageKey(), refused.arguments().toArray()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        buttons.add(button);
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("tidu-soft");
        return span;
    }
}
