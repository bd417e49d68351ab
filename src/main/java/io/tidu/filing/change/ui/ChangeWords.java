package io.tidu.filing.change.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.filing.change.ChangeRow;
import io.tidu.filing.change.ChangeStep;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How the screens of changes speak. */
final class ChangeWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private ChangeWords() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    static Div card(String heading) {
        var card = new Div(new H2(heading));
        card.addClassNames("tidu-card", "tidu-change-card");
        return card;
    }

    static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassName("tidu-soft");
        return soft;
    }

    static Paragraph written(String text) {
        var written = new Paragraph(text);
        written.addClassName("tidu-written");
        return written;
    }

    static Div tags(Component from, ChangeRow row) {
        var status = new Span(from.getTranslation(row.status().messageKey()));
        status.addClassName("tidu-tag");
        switch (row.status()) {
            case REPORTED, PASSED -> status.addClassName("unknown");
            case CONFIRMED -> status.addClassName("met");
            case REFUSED -> status.addClassName("unmet");
            case WITHDRAWN -> {}
        }
        var tags = new Div(status);
        if (row.late()) {
            var late = new Span(
                    from.getTranslation("filing.change.view.late", row.dueOn().toString()));
            late.addClassNames("tidu-tag", "unmet");
            tags.add(late);
        }
        return tags;
    }

    /** What becomes what, in one line. */
    static String what(Component from, ChangeRow row, Regions regions) {
        return switch (row.kind()) {
            case RENAMED ->
                from.getTranslation(
                        "filing.change.view.renamed", row.nameBefore(), Objects.toString(row.nameAfter(), ""));
            case MOVED ->
                from.getTranslation(
                        "filing.change.view.moved",
                        place(regions, row.countyBefore()),
                        place(regions, Objects.toString(row.countyAfter(), row.countyBefore())));
            default -> from.getTranslation(row.kind().messageKey());
        };
    }

    private static String place(Regions regions, String code) {
        return regions.fullName(new RegionCode(code));
    }

    static Div clause(Component from, ChangeRow row, Locale locale) {
        return new Div(
                soft(from.getTranslation(
                        "filing.change.view.due",
                        row.happenedOn().toString(),
                        row.dueOn().toString())),
                new Div(soft(from.getTranslation(
                        "filing.bar.clause",
                        row.clause().text().in(locale),
                        row.clause().document(),
                        from.getTranslation(row.clause().certainty().messageKey())))));
    }

    static Div steps(Component from, List<ChangeStep> steps) {
        var list = new Div();
        steps.forEach(step -> {
            list.add(new Div(soft(from.getTranslation(
                    "filing.change.view.step",
                    from.getTranslation(step.action().messageKey()),
                    Objects.toString(step.bureau(), ""),
                    step.by(),
                    minute(step.at())))));
            if (step.words() != null) {
                list.add(written(step.words()));
            }
        });
        return list;
    }

    static void done(Component from, String key) {
        Notification.show(from.getTranslation(key), 5000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
