package io.tidu.title.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.Bilingual;
import io.tidu.title.TitleId;
import io.tidu.title.TitleLine;
import io.tidu.title.life.Basis;
import io.tidu.title.life.KeepingRule.Effect;
import io.tidu.title.life.TitleLife;
import io.tidu.title.life.TitleState;
import io.tidu.title.life.UpdateYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One title: how it stands, what is next, and below that everything that happened. */
class LifeCard extends Div {

    private final TitleLine line;
    private final TitleLife life;

    LifeCard(TitleLine line, TitleWords words, boolean own) {
        this.line = line;
        this.life = line.life();
        addClassName("tidu-life");
        var title = line.title();
        var head = new Div(
                new H3(words.rung(title.rung())),
                tag(life.state()),
                soft(getTranslation(
                        "title.life.period",
                        title.grantedOn().toString(),
                        title.validUntil().toString())));
        head.addClassName("tidu-life-head");
        add(head);
        life.effects().forEach(effect -> add(warning(effect.effect().messageKey(), effect.basis())));
        if (life.state().held()) {
            addUpdate(own);
            addReview();
            addForecast();
            if (own) {
                add(giveUp(title.id()));
            }
        }
        add(new LifeEvents(line));
    }

    private Span tag(TitleState state) {
        var tag = new Span(getTranslation(state.messageKey()));
        tag.addClassNames(
                "tidu-tag",
                switch (state) {
                    case ACTIVE -> "met";
                    case UPCOMING, IN_REVIEW -> "accent";
                    case UPDATE_DUE, REVIEW_DUE, LAPSED, RENEWED, GIVEN_UP -> "unknown";
                    case CANCELLED -> "unmet";
                });
        return tag;
    }

    private Div warning(String key, Basis basis) {
        var text = new Span(getTranslation("title.life.brought", getTranslation(key), life.misses()));
        var warning = new Div(text, basis(basis));
        warning.addClassName("tidu-life-warning");
        return warning;
    }

    /** The one that can be made now, otherwise the next that will be. */
    private void addUpdate(boolean own) {
        var open = life.open();
        open.or(life::nextUpdate).ifPresent(update -> {
            var next = new Div(new Span(said(update)));
            next.addClassName("tidu-life-next");
            if (own && open.isPresent()) {
                var go = new Anchor("ladder/update", getTranslation("title.life.update.go"));
                go.addClassName("tidu-life-go");
                next.add(go);
            }
            next.add(soft(ifMissed(update)), basis(update.rule().update().basis()));
            add(next);
        });
    }

    private String said(UpdateYear update) {
        var year = String.valueOf(update.year());
        return switch (update.outcome()) {
            case MISSED -> getTranslation("title.life.next.update-late", year, text(update.dueOn()));
            case OPEN -> getTranslation("title.life.next.update", year, text(update.dueOn()), days(update.dueOn()));
            default ->
                getTranslation("title.life.next.update-coming", year, text(update.opensOn()), text(update.dueOn()));
        };
    }

    /** Of one that was missed already, what follows the next. */
    private String ifMissed(UpdateYear update) {
        var key = update.outcome() == UpdateYear.Outcome.MISSED ? "title.life.if-missed.again" : "title.life.if-missed";
        return life.ifMissed(update)
                .map(missed ->
                        getTranslation(key, getTranslation(missed.effect().messageKey())))
                .orElseGet(() -> getTranslation("title.life.if-missed.unknown"));
    }

    /** Of a review that cannot be opened nobody needs the days. */
    private void addReview() {
        var from = life.reviewFrom();
        if (from == null || life.effect(Effect.NO_REVIEW).isPresent()) {
            return;
        }
        var until = line.facts().validUntil();
        boolean inReview = life.state() == TitleState.IN_REVIEW;
        boolean due = !life.day().isBefore(from);
        var text = inReview
                ? getTranslation("title.life.next.in-review")
                : due
                        ? getTranslation("title.life.next.review", text(until), days(until))
                        : getTranslation("title.life.next.review-coming", text(from), text(until));
        var review = new Div(new Span(text));
        review.addClassName("tidu-life-next");
        if (due && !inReview) {
            review.add(soft(getTranslation("title.life.if-missed.review")));
        }
        add(review);
    }

    private void addForecast() {
        var next = life.next();
        if (next != null) {
            add(soft(getTranslation(
                    "title.life.forecast",
                    text(next.on()),
                    getTranslation(next.to().messageKey()))));
        }
    }

    /** The signatory declares it there; who fills in reads what would follow. */
    private Anchor giveUp(TitleId title) {
        var link = new Anchor("give-up/" + title.value(), getTranslation("title.life.give-up"));
        link.addClassName("tidu-life-give-up");
        return link;
    }

    private Span basis(Basis basis) {
        var citation = basis.citation();
        var span = new Span(getTranslation(
                "title.life.basis",
                citation.document(),
                citation.clause(),
                getTranslation(citation.certainty().messageKey())));
        span.addClassNames("tidu-soft", "tidu-life-basis");
        Bilingual note = basis.note();
        if (note != null) {
            span.getElement().setAttribute("title", getTranslation("title.life.note", note));
        }
        return span;
    }

    private static Paragraph soft(String text) {
        var soft = new Paragraph(text);
        soft.addClassName("tidu-soft");
        return soft;
    }

    private String days(LocalDate to) {
        return String.valueOf(ChronoUnit.DAYS.between(life.day(), to));
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
