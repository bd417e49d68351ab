package io.tidu.publication;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of the canonical form before the firms, without their ends: one fact a line. */
final class CanonicalHead {

    private final List<String> lines = new ArrayList<>();

    private CanonicalHead() {}

    static List<String> of(ListRow list, List<ListChange> changes) {
        var head = new CanonicalHead();
        head.lines.add("{\"format\":\"" + list.format() + "\",");
        head.facts(list, changes, list.link());
        head.lines.add("\"entries\":[");
        return head.lines;
    }

    private void facts(ListRow list, List<ListChange> changes, @Nullable ListLink link) {
        text("number", list.number());
        if (link != null) {
            number("edition", link.edition());
        }
        text("kind", list.kind().name());
        text("rung", list.rung());
        text("rungName", list.rungName());
        number("year", list.year());
        number("batch", list.batch());
        text("documentNumber", list.documentNumber());
        text("title", list.title());
        text("body", list.body());
        text("issuer", list.issuer());
        text("notice", list.noticeNumber());
        text("publishedOn", list.publishedOn());
        text("validUntil", list.validUntil());
        if (link != null) {
            link(link, changes);
        }
        number("count", list.entries());
        if (link != null) {
            text("root", link.root());
        }
    }

    private void link(ListLink link, List<ListChange> changes) {
        text("cutOff", link.cutOff().truncatedTo(ChronoUnit.SECONDS));
        line("corrects", reference(link.corrects()));
        text("reason", link.reason());
        line("changes", changes.stream().map(CanonicalHead::change).collect(Collectors.joining(",", "[", "]")));
        number("sequence", link.sequence());
        line("previous", reference(link.previous()));
    }

    private static String change(ListChange change) {
        return CanonicalText.object()
                .text("change", change.kind())
                .text("creditCode", change.creditCode())
                .text("name", change.name())
                .text("fact", change.fact())
                .text("was", change.was())
                .text("becomes", change.becomes())
                .text("reason", change.reason())
                .close();
    }

    private static String reference(@Nullable ListRef list) {
        return list == null
                ? "null"
                : CanonicalText.object()
                        .text("number", list.number())
                        .text("digest", list.digest())
                        .close();
    }

    private void number(String name, int value) {
        line(name, Integer.toString(value));
    }

    private void text(String name, @Nullable Object value) {
        line(name, CanonicalText.quotedOrNull(value));
    }

    private void line(String name, String value) {
        lines.add("\"" + name + "\":" + value + ",");
    }
}
