package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.tidu.publication.complaint.ComplaintRow;
import io.tidu.publication.complaint.ComplaintStatus;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the screens of complaints speak. */
final class ComplaintWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private ComplaintWords() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    static Span tag(Component from, ComplaintStatus status) {
        var tag = new Span(from.getTranslation(status.messageKey()));
        tag.addClassName("tidu-tag");
        switch (status) {
            case RECEIVED -> tag.addClassName("accent");
            case ASKED -> tag.addClassName("unknown");
            case FOUNDED -> tag.addClassName("unmet");
            case REFUSED, UNFOUNDED -> {}
        }
        return tag;
    }

    /** Where one stands that the firm was asked about, in a few words. */
    static String progress(Component from, ComplaintRow row, LocalDate today) {
        var inquiry = row.inquiry();
        if (inquiry == null) {
            return from.getTranslation("publication.complaint.view.fresh");
        }
        if (inquiry.answer() != null) {
            return from.getTranslation("publication.objection.view.answered");
        }
        return from.getTranslation(
                inquiry.isOverdue(today) ? "publication.objection.view.overdue" : "publication.objection.view.asked",
                inquiry.dueOn().toString());
    }
}
