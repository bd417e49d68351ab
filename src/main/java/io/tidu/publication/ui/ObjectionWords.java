package io.tidu.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.tidu.publication.ObjectionRow;
import io.tidu.publication.ObjectionStatus;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the screens of objections speak. */
final class ObjectionWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private ObjectionWords() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    static Span tag(Component from, ObjectionStatus status) {
        var tag = new Span(from.getTranslation(status.messageKey()));
        tag.addClassName("tidu-tag");
        switch (status) {
            case OPEN -> tag.addClassName("unknown");
            case UPHELD -> tag.addClassName("unmet");
            case DISMISSED -> {}
        }
        return tag;
    }

    /** Where an open one stands, in a few words. */
    static String progress(Component from, ObjectionRow row, LocalDate today) {
        var firm = ofFirm(from, row, today);
        return row.findings() == 0
                ? firm
                : firm + " · " + from.getTranslation("publication.objection.view.findings", row.findings());
    }

    private static String ofFirm(Component from, ObjectionRow row, LocalDate today) {
        var due = row.dueOn();
        if (due != null) {
            return from.getTranslation(
                    today.isAfter(due) ? "publication.objection.view.overdue" : "publication.objection.view.asked",
                    due.toString());
        }
        return from.getTranslation(
                row.asked() > 0 ? "publication.objection.view.answered" : "publication.objection.view.fresh");
    }
}
