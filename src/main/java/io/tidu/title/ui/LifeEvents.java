package io.tidu.title.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleStatus;
import io.tidu.title.life.UpdateYear;
import io.tidu.title.life.UpdateYear.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a title and what its dates foresee, the earliest first. */
class LifeEvents extends OrderedList {

    private static final String PUBLISHED_HERE = "[A-Za-z0-9-]+";

    private record Event(
            LocalDate on,
            String text,
            String kind,
            @Nullable Integer year) {}

    private final transient TitleLine line;
    private final transient List<Event> events = new ArrayList<>();

    LifeEvents(TitleLine line) {
        this.line = line;
        addClassName("tidu-life-events");
        granted();
        line.life().updates().forEach(this::update);
        reviews();
        end();
        events.stream().sorted(Comparator.comparing(Event::on)).map(this::item).forEach(this::add);
    }

    private void granted() {
        var title = line.title();
        var on = title.grantedOn();
        event(on, say("granted", on.toString(), title.listName(), title.listNumber()), "met", null);
    }

    private void update(UpdateYear update) {
        var year = String.valueOf(update.year());
        var due = update.dueOn().toString();
        var outcome = getTranslation(update.outcome().messageKey());
        var made = update.madeOn();
        event(
                made == null ? update.dueOn() : made,
                made == null ? say("update", year, due, outcome) : say("made", year, due, outcome, made.toString()),
                kind(update.outcome()),
                made == null ? null : update.year());
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case MADE -> "met";
            case LATE, OPEN -> "unknown";
            case MISSED -> "unmet";
            case COMING, UNKNOWN -> "";
        };
    }

    private void reviews() {
        for (var review : line.facts().reviews()) {
            event(review.openedOn(), say("review-opened", review.openedOn().toString()), "accent", null);
            var closed = review.closedOn();
            if (closed != null) {
                event(closed, say("review-closed", closed.toString()), "accent", null);
            }
        }
    }

    private void end() {
        var end = line.facts().end();
        if (end != null) {
            ended(end.on(), end.as());
            return;
        }
        var until = line.facts().validUntil();
        boolean over = line.life().day().isAfter(until);
        event(until, say(over ? "lapsed" : "lapses", until.toString()), over ? "unknown" : "", null);
    }

    private void ended(LocalDate on, TitleStatus as) {
        switch (as) {
            case RENEWED -> event(on, say("renewed", on.toString()), "met", null);
            case GIVEN_UP -> event(on, say("given-up", on.toString()), "unknown", null);
            default -> event(on, say("cancelled", on.toString()), "unmet", null);
        }
    }

    private void event(LocalDate on, String text, String kind, @Nullable Integer year) {
        events.add(new Event(on, text, kind, year));
    }

    /** A list that was published here can be read by anybody; one that was taken in from a file has only its number. */
    private ListItem item(Event event) {
        var item = new ListItem(new Span(event.text()));
        if (event.on().equals(line.title().grantedOn())
                && line.title().listNumber().matches(PUBLISHED_HERE)) {
            var list = new Anchor("/lists/" + line.title().listNumber(), getTranslation("title.life.list"));
            list.setRouterIgnore(true);
            item.add(new Span(" "), list);
        }
        if (!event.kind().isEmpty()) {
            item.addClassName(event.kind());
        }
        if (event.on().isAfter(line.life().day())) {
            item.addClassName("ahead");
        }
        var firm = line.title().enterprise();
        if (event.year() != null && firm != null) {
            item.add(
                    new Span(" "),
                    new Anchor(
                            "yearly-updates/" + firm.value() + "/" + event.year(),
                            getTranslation("title.life.update.read", String.valueOf(event.year()))));
        }
        return item;
    }

    private String say(String key, Object... arguments) {
        return getTranslation("title.life.event." + key, arguments);
    }
}
