package io.tidu.evidence;

import io.tidu.evidence.Validities.Said;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredValidity implements EvidenceValidity {

    private static final Instant AT_ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Permissions permissions;
    private final EvidenceFiles files;
    private final DossierNames names;
    private final Validities validities;
    private final ValiditySettings settings;
    private final AuditTrail trail;
    private final Trails trails;
    private final Clock clock;
    private final Attempts attempts;

    StoredValidity(
            Permissions permissions,
            EvidenceFiles files,
            DossierNames names,
            Validities validities,
            ValiditySettings settings,
            AuditTrail trail,
            Trails trails,
            Clock clock,
            Attempts attempts) {
        this.permissions = permissions;
        this.files = files;
        this.names = names;
        this.validities = validities;
        this.settings = settings;
        this.trail = trail;
        this.trails = trails;
        this.clock = clock;
        this.attempts = attempts;
    }

    @Override
    public Map<EvidenceId, Validity> of(Actor actor, Collection<EvidenceRow> files) {
        return said(
                actor,
                files,
                dossier -> actor.enterprise().isPresent()
                        ? Optional.of(AT_ANY_TIME)
                        : validities.frozenAt(dossier, validities.latestSubmission(dossier)));
    }

    @Override
    public Map<EvidenceId, Validity> asOfSubmission(Actor actor, Collection<EvidenceRow> files, int submission) {
        return said(actor, files, dossier -> validities.frozenAt(dossier, submission));
    }

    /** Whose statements count, and up to when. */
    private record Source(EnterpriseId firm, Instant upTo) {}

    /** @param upTo nothing where nobody may know anything yet */
    private Map<EvidenceId, Validity> said(
            Actor actor, Collection<EvidenceRow> files, Function<DossierId, Optional<Instant>> upTo) {
        var dossiers = files.stream().map(EvidenceRow::dossier).collect(Collectors.toSet());
        requireRead(actor, dossiers);
        var sources = new HashMap<DossierId, Source>();
        names.of(dossiers)
                .forEach((dossier, owner) -> upTo.apply(dossier)
                        .ifPresent(moment -> sources.put(dossier, new Source(owner.firm(), moment))));
        var found = new HashMap<EvidenceId, Validity>();
        files.stream()
                .filter(row -> sources.containsKey(row.dossier()))
                .collect(Collectors.groupingBy(row -> sources.get(row.dossier())))
                .forEach((source, rows) -> put(rows, source, found));
        return found;
    }

    private void requireRead(Actor actor, Set<DossierId> dossiers) {
        if (!dossiers.isEmpty() && !permissions.readable(actor, dossiers).containsAll(dossiers)) {
            throw new NotFound();
        }
    }

    private void put(List<EvidenceRow> rows, Source source, Map<EvidenceId, Validity> into) {
        var digests = rows.stream().map(EvidenceRow::digest).collect(Collectors.toSet());
        var said = validities.latest(source.firm(), digests, source.upTo());
        for (var row : rows) {
            var latest = said.get(row.digest());
            if (latest != null && latest.period() != null) {
                into.put(row.id(), shown(latest, latest.period()));
            }
        }
    }

    @Override
    public Period soon() {
        return Period.ofDays((int) settings.soon().toDays());
    }

    private Validity shown(Said said, ValidityPeriod period) {
        var today = LocalDate.now(clock);
        return new Validity(period, ValidityState.of(period, today, today.plus(soon())), said.by(), said.at());
    }

    @Override
    public void say(Actor actor, EvidenceId file, @Nullable ValidityPeriod period) {
        var row = permissions.readable(actor, files.find(file));
        var owner = names.of(List.of(row.dossier())).get(row.dossier());
        if (owner == null || !actor.is(Role.FILLER) || !actor.actsFor(owner.firm())) {
            throw new NotAllowed("evidence.validity.notAllowed");
        }
        attempts.inTransaction(() -> say(actor, row, owner.firm(), period));
    }

    private void say(Actor actor, EvidenceRow row, EnterpriseId firm, @Nullable ValidityPeriod period) {
        var before = validities.latest(firm, List.of(row.digest()), AT_ANY_TIME).get(row.digest());
        var earlier = before == null ? null : before.period();
        if (!Objects.equals(earlier, period)) {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            validities.say(firm, row.digest(), period, actor, at);
            trail.record(actor, Trails.subject(row), "EVIDENCE_DATED", described(row, earlier), described(row, period));
        }
    }

    private @Nullable String described(EvidenceRow row, @Nullable ValidityPeriod period) {
        return period == null ? null : trails.described(row) + ", " + period;
    }
}
