package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.review.AssignmentService;
import io.tidu.review.ReviewService;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rows of the desk and the words in their cells; what a page of them needs is read at once, nothing for a row. */
class DeskRows {

    private final Actor actor;
    private final Source from;
    private final DeskChoices choices;
    private final Set<EnterpriseId> related;
    private final PendingTags tags;
    private final Map<BureauId, String> bureaus = new HashMap<>();

    /** Where it is read from. */
    @Component
    record Source(
            FilingDesk desk,
            ReviewService reviews,
            AssignmentService assignments,
            RelationService relations,
            BureauDirectory bureaus,
            Regions regions,
            Clock clock) {}

    DeskRows(Actor actor, Source from, DeskChoices choices) {
        this.actor = actor;
        this.from = from;
        this.choices = choices;
        this.related = from.relations().relatedTo(actor.account());
        this.tags = new PendingTags(actor, from.reviews(), from.assignments());
    }

    int count(DeskFilter filter) {
        return from.desk().count(actor, filter);
    }

    /** @param named whether the names of bureaus will be looked at */
    List<FilingRow> page(DeskFilter filter, DeskSort sort, int offset, int limit, boolean named) {
        var rows = tags.reading(from.desk().page(actor, filter, sort, offset, limit));
        if (named) {
            name(rows);
        }
        return rows;
    }

    private void name(List<FilingRow> rows) {
        var unknown = rows.stream()
                .map(DeskRows::county)
                .filter(id -> !bureaus.containsKey(id))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            bureaus.putAll(from.bureaus().names(unknown));
        }
    }

    private static BureauId county(FilingRow row) {
        return row.jurisdiction().at(BureauLevel.COUNTY);
    }

    String bureau(FilingRow row) {
        return bureaus.getOrDefault(county(row), "");
    }

    String place(FilingRow row) {
        return from.regions().fullName(new RegionCode(row.countyCode()));
    }

    String round(FilingRow row) {
        var locale = UI.getCurrent().getLocale();
        return choices.round(row.round())
                .map(found -> choices.name(found, locale))
                .orElse("");
    }

    String rung(FilingRow row) {
        return choices.name(row.rung(), UI.getCurrent().getLocale());
    }

    String status(FilingRow row) {
        var pending = tags.of(row);
        return pending == null
                ? say(row.status().messageKey())
                : say("review.bulk.pendingTag", say(pending.action().messageKey()));
    }

    String statusLook(FilingRow row) {
        return tags.of(row) == null ? "accent" : "manual";
    }

    String assignee(FilingRow row) {
        return tags.assignee(row);
    }

    String verdict(FilingRow row) {
        return row.verdict() == null ? "" : say(row.verdict().messageKey());
    }

    String open(FilingRow row) {
        return say("review.desk.findings", row.unmet(), row.unknown());
    }

    String due(FilingRow row) {
        var end = Times.end(row.dueAt());
        return late(row) ? say("review.desk.late", end) : end;
    }

    String dueLook(FilingRow row) {
        return late(row) ? "tidu-tag unmet" : "";
    }

    private boolean late(FilingRow row) {
        return row.overdue(from.clock().instant());
    }

    /** Of a firm that this person keeps away from. */
    String aside(FilingRow row) {
        return related.contains(row.enterprise()) ? say("review.aside") : "";
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
