package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Proposed filings out of nothing, for tests of what happens to notices and lists. */
public final class InventedProposals implements FilingsForPublication {

    private record Proposal(RoundId round, NoticeEntry entry) {}

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Map<RoundId, Map.Entry<BureauId, RoundOfNotice>> rounds = new HashMap<>();
    private final Map<FilingId, Proposal> proposals = new HashMap<>();
    private final Map<FilingId, FilingStatus> statuses = new HashMap<>();

    RoundId round(BureauId province, ListKind leadsTo) {
        return round(province, "SRDI_SME", leadsTo, 2026);
    }

    RoundId round(BureauId province, String rung, ListKind leadsTo, int year) {
        var id = RoundId.next();
        rounds.put(id, Map.entry(province, new RoundOfNotice(id, rung, leadsTo, year, 1)));
        return id;
    }

    NoticeEntry propose(RoundId round, PublicFirm firm, Jurisdiction jurisdiction) {
        return propose(round, EnterpriseId.next(), firm, jurisdiction);
    }

    NoticeEntry propose(RoundId round, EnterpriseId enterprise, PublicFirm firm, Jurisdiction jurisdiction) {
        var number = "SRDI-2026-%05d".formatted(NEXT.incrementAndGet());
        var entry = new NoticeEntry(FilingId.next(), number, enterprise, firm, jurisdiction, null, null);
        proposals.put(entry.filing(), new Proposal(round, entry));
        statuses.put(entry.filing(), FilingStatus.PROPOSED);
        return entry;
    }

    FilingStatus status(NoticeEntry entry) {
        return Objects.requireNonNull(statuses.get(entry.filing()));
    }

    void move(NoticeEntry entry, FilingStatus to) {
        statuses.put(entry.filing(), to);
    }

    @Override
    public RoundOfNotice round(Actor actor, RoundId round) {
        var found = rounds.get(round);
        var province = PublicationPolicy.requireReader(actor);
        if (found == null || !found.getKey().equals(province)) {
            throw new PublicationRefused.RoundUnknown();
        }
        return found.getValue();
    }

    @Override
    public List<NoticeEntry> proposed(Actor actor, RoundId round, NewNotice.Choice choice) {
        return proposals.values().stream()
                .filter(proposal -> proposal.round().equals(round))
                .map(Proposal::entry)
                .filter(entry -> status(entry) == FilingStatus.PROPOSED)
                .filter(entry -> !(choice instanceof NewNotice.Choice.Only only)
                        || only.filings().contains(entry.filing()))
                .sorted(Comparator.comparing(NoticeEntry::firm, PublicFirm.ORDER))
                .toList();
    }

    @Override
    public void announce(Actor actor, Collection<NoticeEntry> entries, String notice, UUID key) {
        moveAll(entries, FilingStatus.PROPOSED, FilingStatus.PUBLICITY);
    }

    @Override
    public void holdBack(Actor actor, FilingId filing, String reason, UUID key) {
        moveAll(
                List.of(Objects.requireNonNull(proposals.get(filing)).entry()),
                FilingStatus.PUBLICITY,
                FilingStatus.PROPOSED);
    }

    @Override
    public void uphold(Actor actor, FilingId filing, String reason, UUID key) {
        moveAll(
                List.of(Objects.requireNonNull(proposals.get(filing)).entry()),
                FilingStatus.PUBLICITY,
                FilingStatus.REJECTED);
    }

    @Override
    public void closeNotice(Actor actor, Collection<NoticeEntry> entries, String notice, UUID key) {
        moveAll(entries, FilingStatus.PUBLICITY, FilingStatus.APPROVED);
    }

    @Override
    public void list(Actor actor, Collection<NoticeEntry> entries, String list, UUID key) {
        moveAll(entries, FilingStatus.APPROVED, FilingStatus.LISTED);
    }

    private void moveAll(Collection<NoticeEntry> entries, FilingStatus from, FilingStatus to) {
        for (var entry : new ArrayList<>(entries)) {
            if (statuses.get(entry.filing()) != from) {
                throw new IllegalStateException(entry.filingNumber() + " is " + statuses.get(entry.filing()));
            }
        }
        entries.forEach(entry -> statuses.put(entry.filing(), to));
    }
}
