package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The last steps to a published list, the same for first editions and for corrections: its place in the chain, its seal, its rows. */
@Component
class ListPrinting {

    /**
     * All of a list but its place among the others.
     *
     * @param corrects the edition it takes the place of; null for a first one
     * @param reason why; null for a first one
     */
    record Proof(
            ListPlace place,
            ListRow row,
            List<ListChange> changes,
            List<NewEntry> firms,
            @Nullable ListRow corrects,
            @Nullable String reason) {}

    private final PublishedLists lists;
    private final ListEntries entries;
    private final ListChanges changes;
    private final ListChain chain;
    private final ListSigning signing;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListPrinting(
            PublishedLists lists,
            ListEntries entries,
            ListChanges changes,
            ListChain chain,
            ListSigning signing,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.changes = changes;
        this.chain = chain;
        this.signing = signing;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Two lists of one kind never bear the same document number. */
    void requireFree(BureauId province, String documentNumber, ListKind kind) {
        if (lists.existsByProvinceIdAndDocumentNumberAndKind(province.value(), documentNumber, kind)) {
            throw new PublicationRefused.DocumentNumberTaken(documentNumber);
        }
    }

    /** Now, in whole seconds as it stands in the list. */
    Instant cutOff() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    ListRow print(Actor actor, BureauId province, Proof proof, Instant cutOff) {
        var key = signing.key();
        var link = link(proof, chain.next(province), cutOff);
        var firms = proof.firms().stream().map(NewEntry::entry).toList();
        var list = ListMaking.sealed(new ListContent(proof.row(), proof.changes(), firms), link, key);
        keep(province, proof, list, key);
        chain.endsWith(province, list);
        trail.record(actor, "list:" + list.number(), "PUBLISHED", proof.reason(), list.digest());
        events.publishEvent(new PublicationMoved.ListPublished(list.number(), clock.instant()));
        return list;
    }

    private static ListLink link(Proof proof, ListChain.Place place, Instant cutOff) {
        var old = proof.corrects();
        return new ListLink(
                old == null ? 1 : old.edition() + 1,
                old == null ? null : new ListRef(old.number(), old.digest()),
                proof.reason(),
                place.sequence(),
                place.previous(),
                cutOff,
                "");
    }

    private void keep(BureauId province, Proof proof, ListRow list, SigningKey key) {
        var id = ListId.next();
        var now = clock.instant();
        var link = Objects.requireNonNull(list.link());
        lists.saveAndFlush(new PublishedList(id, proof.place(), province.value(), list, link, now));
        entries.add(id, proof.firms());
        changes.add(id, proof.changes());
        signing.keep(id, Objects.requireNonNull(list.signature()), key, now);
    }
}
