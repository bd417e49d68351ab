package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.publication.cancellation.CaseRow;
import io.tidu.publication.cancellation.CaseTitle;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import io.tidu.title.ending.EndingRule;
import io.tidu.title.ending.EndingRule.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How the screens of cancellations speak, and the parts their cards are made of. */
final class CaseWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private CaseWords() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    static String rung(TitleTypes types, String code, Locale locale) {
        return types.find(code).map(type -> type.name(locale)).orElse(code);
    }

    static String rungs(Component from, TitleTypes types, Collection<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> rung(types, code, locale))
                .collect(Collectors.joining(from.getTranslation("publication.comma")));
    }

    static String cause(Component from, CaseRow row) {
        return from.getTranslation(EndingRule.messageKey(row.cause()));
    }

    /** What the firm itself asks for is called otherwise, and has no colour of a sanction. */
    static Span tag(Component from, CaseRow row) {
        var status = row.status();
        var tag = new Span(from.getTranslation(
                row.isGivenUp() ? "publication.surrender.status." + status.name() : status.messageKey()));
        tag.addClassName("tidu-tag");
        switch (status) {
            case HEARING -> tag.addClassName("unknown");
            case DECIDED -> tag.addClassName("accent");
            case PUBLISHED -> tag.addClassName(row.isGivenUp() ? "unknown" : "unmet");
            case REVERSED -> tag.addClassName("accent");
            case RESTORED -> tag.addClassName("met");
            case DROPPED, TAKEN_BACK -> {}
        }
        return tag;
    }

    /** Where one stands that is being heard, in a few words. */
    static String progress(Component from, CaseRow row, LocalDate today) {
        var due = row.answerDueOn();
        if (row.answer() != null) {
            return from.getTranslation("publication.cancel.view.answered");
        }
        if (due == null) {
            return from.getTranslation("publication.cancel.view.noHearing");
        }
        return from.getTranslation(
                today.isAfter(due) ? "publication.cancel.view.late" : "publication.cancel.view.due", due.toString());
    }

    static Div card(Div card, String heading) {
        card.addClassNames("tidu-card", "tidu-objection-card");
        card.add(new H2(heading));
        return card;
    }

    static Div clause(Component from, Clause clause, Locale locale) {
        return new Div(
                written(clause.text().in(locale)),
                soft(from.getTranslation(
                        "publication.cancel.view.clause.document",
                        clause.document(),
                        from.getTranslation(clause.certainty().messageKey()))));
    }

    static Div titles(Component from, List<CaseTitle> titles, TitleTypes types, Locale locale) {
        var list = new Div();
        for (var title : titles) {
            list.add(new Paragraph(from.getTranslation(
                    "publication.cancel.view.titles.line",
                    rung(types, title.rung(), locale),
                    title.grantedOn().toString(),
                    title.validUntil().toString(),
                    title.grantedBy())));
            if (title.listNumber() != null) {
                list.add(soft(from.getTranslation(
                        "publication.cancel.view.titles.taken",
                        title.listNumber(),
                        Objects.toString(title.endedOn()))));
            }
            if (title.restoredList() != null) {
                list.add(soft(from.getTranslation(
                        "publication.cancel.view.titles.restored",
                        title.restoredList(),
                        Objects.toString(title.restoredOn()))));
            }
            if (title.goneOn() != null) {
                list.add(soft(from.getTranslation(
                        "publication.cancel.view.titles.gone", title.goneOn().toString())));
            }
        }
        return list;
    }

    /** What somebody wrote, with its line ends. */
    static Paragraph written(String text) {
        var written = new Paragraph(text);
        written.addClassName("tidu-written");
        return written;
    }

    static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassName("tidu-soft");
        return soft;
    }

    static void done(Component from, String key, Object... arguments) {
        Notification.show(from.getTranslation(key, arguments), 5000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
