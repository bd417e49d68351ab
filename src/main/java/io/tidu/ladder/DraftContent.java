package io.tidu.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole draft, finished or not, to be looked at and changed piece by piece. Immutable; every change answers another content, which
 * counts once it is saved. Keys that this class does not know are kept as they are.
 *
 * @param keys as the file has them
 */
public record DraftContent(Content.Mapping keys) {

    /** Days as typed: empty is open. */
    public record Days(String from, String until) {}

    public String rung() {
        return keys.textOf("rung");
    }

    /** What a rung of the province is called; empty for the rungs of the country, whose names the product knows. */
    public DraftText rungName() {
        return DraftText.under("rung_name", keys);
    }

    public String edition() {
        return keys.textOf("edition");
    }

    public String region() {
        return keys.textOf("region");
    }

    public DraftText name() {
        return DraftText.under("name", keys);
    }

    /** Key of the document that the whole edition comes from. */
    public String source() {
        return keys.textOf("source");
    }

    /** Titles of documents by their keys. */
    public Map<String, String> documents() {
        var documents = new LinkedHashMap<String, String>();
        keys.find("documents")
                .map(Content::asKeys)
                .orElse(Map.of())
                .forEach((key, title) -> documents.put(key, title.asText()));
        return documents;
    }

    /** When it is used, by the name of a {@link FilingKind}. */
    public Map<String, Days> inForce() {
        var days = new LinkedHashMap<String, Days>();
        keys.find("in_force")
                .map(Content::asKeys)
                .orElse(Map.of())
                .forEach((kind, period) -> days.put(kind, new Days(period.textOf("from"), period.textOf("until"))));
        return days;
    }

    public List<DraftProvision> provisions() {
        return keys.find("provisions").map(Content::asItems).orElse(List.of()).stream()
                .filter(Content.Mapping.class::isInstance)
                .map(item -> new DraftProvision((Content.Mapping) item))
                .toList();
    }

    public Optional<DraftProvision> provision(String code) {
        return provisions().stream()
                .filter(provision -> provision.code().equals(code))
                .findFirst();
    }

    /** What passes the score card as a whole and in its groups; empty where there is no card. */
    public List<DraftNumber> cardNumbers() {
        return keys.find("score_card")
                .map(card -> DraftNumber.in(Content.empty().with("score_card", card)))
                .orElse(List.of());
    }

    /** @param path of one of {@link #cardNumbers} */
    public DraftContent withCardNumber(List<String> path, String value) {
        return new DraftContent((Content.Mapping) keys.with(path, Content.text(value.strip())));
    }

    public DraftContent withName(DraftText name) {
        return with("name", name.content());
    }

    public DraftContent withSource(String document) {
        return with("source", Content.text(document));
    }

    public DraftContent withDocument(String key, String title) {
        var documents = (Content.Mapping)
                keys.find("documents").filter(Content.Mapping.class::isInstance).orElse(Content.empty());
        return with("documents", documents.with(key, Content.text(title)));
    }

    /** Used for that kind of filing on those days, both included; null is open. */
    public DraftContent inForce(FilingKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        var period = Content.empty();
        if (from != null) {
            period = period.with("from", Content.text(from.toString()));
        }
        if (until != null) {
            period = period.with("until", Content.text(until.toString()));
        }
        return with("in_force", periods().with(kind.name(), period));
    }

    /** Not used for that kind of filing. */
    public DraftContent notInForce(FilingKind kind) {
        return with("in_force", periods().without(kind.name()));
    }

    /** Puts a provision in the place of the one of its code, or at the end if there is none. */
    public DraftContent withProvision(DraftProvision provision) {
        return withProvision(provision.code(), provision);
    }

    /** Puts a provision in the place of the one of an older code. */
    public DraftContent withProvision(String code, DraftProvision provision) {
        if (provision(code).isEmpty()) {
            return changed(items -> items.add(provision.keys()));
        }
        return changed(items -> items.replaceAll(item -> item.textOf("code").equals(code) ? provision.keys() : item));
    }

    /** Takes a provision out, off its route and out of the score card as well; routes and groups left empty go with it. */
    public DraftContent withoutProvision(String code) {
        var without =
                changed(items -> items.removeIf(item -> item.textOf("code").equals(code)));
        var routes = without.keys().find("routes").map(all -> DraftReferences.withoutCode(all, code));
        var card = without.keys().find("score_card").map(all -> DraftReferences.withoutItem(all, code));
        var result = without;
        if (routes.isPresent()) {
            result = routes.get().asItems().isEmpty()
                    ? new DraftContent(result.keys().without("routes"))
                    : result.with("routes", routes.get());
        }
        return card.isPresent() ? result.with("score_card", card.get()) : result;
    }

    DraftContent with(String key, Content value) {
        return new DraftContent(keys.with(key, value));
    }

    private Content.Mapping periods() {
        return keys.find("in_force").orElse(Content.empty()) instanceof Content.Mapping mapping
                ? mapping
                : Content.empty();
    }

    private DraftContent changed(ItemsChange change) {
        var items =
                new ArrayList<>(keys.find("provisions").map(Content::asItems).orElse(List.of()));
        change.on(items);
        return with("provisions", new Content.Sequence(items));
    }

    private interface ItemsChange {
        void on(List<Content> items);
    }
}
