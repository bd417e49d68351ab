package io.tidu.filing.vault;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.KnownEvidence;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FirmVault implements Vault {

    private static final int LONGEST_PAGE = 200;

    private final VaultQueries queries;
    private final VaultUses uses;
    private final KnownEvidence known;
    private final EvidenceValidity validity;
    private final Clock clock;

    FirmVault(VaultQueries queries, VaultUses uses, KnownEvidence known, EvidenceValidity validity, Clock clock) {
        this.queries = queries;
        this.uses = uses;
        this.known = known;
        this.validity = validity;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<VaultDocument> page(Actor actor, VaultFilter filter, int offset, int limit) {
        var firm = firm(actor);
        var found = queries.page(firm, filter, days(), Math.max(0, offset), Math.clamp(limit, 0, LONGEST_PAGE));
        var rows =
                known.find(actor, found.stream().map(VaultQueries.Found::latest).toList());
        var said = validity.of(actor, rows.values());
        var digests = rows.values().stream().map(EvidenceRow::digest).collect(Collectors.toSet());
        var used = uses.of(firm, digests);
        var documents = new ArrayList<VaultDocument>();
        for (var one : found) {
            var row = rows.get(one.latest());
            if (row != null) {
                documents.add(new VaultDocument(
                        row, said.get(row.id()), used.getOrDefault(row.digest(), List.of()), one.filings()));
            }
        }
        return documents;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor, VaultFilter filter) {
        return queries.count(firm(actor), filter, days());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<VaultFilter.Show, Integer> counts(Actor actor, VaultFilter filter) {
        return queries.counts(firm(actor), filter, days());
    }

    private VaultQueries.Days days() {
        var today = LocalDate.now(clock);
        return new VaultQueries.Days(today, today.plus(validity.soon()));
    }

    private static EnterpriseId firm(Actor actor) {
        return actor.enterprise()
                .filter(firm -> actor.is(Role.FILLER) || actor.is(Role.SIGNATORY))
                .orElseThrow(NotFound::new);
    }
}
