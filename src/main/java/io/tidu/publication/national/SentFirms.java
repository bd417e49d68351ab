package io.tidu.publication.national;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.KnownFirm;
import io.tidu.enterprise.NameSpell;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;
import io.tidu.identity.Actor;
import io.tidu.ladder.FilingKind;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.AwaitedCall;
import io.tidu.title.AwaitedFirm;
import io.tidu.title.AwaitedFirms;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.SourceList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The firms whose filings are with the ministry, to the import of its lists. */
@Component
class SentFirms implements AwaitedFirms {

    private static final Set<FilingStatus> NOT_LISTED_YET =
            Set.of(FilingStatus.WITH_MINISTRY, FilingStatus.NATIONAL_PUBLICITY, FilingStatus.NOT_LISTED);

    private final NationalFilings national;
    private final FilingService filings;
    private final EnterpriseDirectory enterprises;
    private final Regions regions;

    SentFirms(NationalFilings national, FilingService filings, EnterpriseDirectory enterprises, Regions regions) {
        this.national = national;
        this.filings = filings;
        this.enterprises = enterprises;
        this.regions = regions;
    }

    @Override
    public List<AwaitedCall> calls(Actor actor) {
        NationalPolicy.requireReader(actor);
        return national.rounds(actor).stream()
                .map(round -> call(actor, round))
                .filter(call -> call.firms() > 0)
                .toList();
    }

    @Override
    public AwaitedCall call(Actor actor, UUID id) {
        return call(actor, round(actor, id));
    }

    private RoundRow round(Actor actor, UUID id) {
        return national.round(NationalPolicy.requireReader(actor), new RoundId(id));
    }

    private AwaitedCall call(Actor actor, RoundRow round) {
        var counts = national.counts(actor, round.id());
        int sent = NationalFilings.SENT.stream()
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
        return new AwaitedCall(
                round.id().value(),
                round.rung().code(),
                round.kind() == FilingKind.REVIEW ? Kind.RENEWAL : Kind.RECOGNITION,
                round.year(),
                round.batch(),
                sent);
    }

    @Override
    public List<AwaitedFirm> firms(Actor actor, UUID call) {
        var rows = national.in(actor, round(actor, call).id(), NationalFilings.SENT);
        var known = enterprises.known(rows.stream().map(FilingRow::enterprise).toList());
        return rows.stream().map(row -> firm(row, known.get(row.enterprise()))).toList();
    }

    /** The present name, then what the filing calls it, then the others. */
    private AwaitedFirm firm(FilingRow row, @Nullable KnownFirm known) {
        var names = new LinkedHashSet<String>();
        if (known != null) {
            names.add(known.names().getLast().name());
        }
        names.add(row.enterpriseName());
        if (known != null) {
            known.names().stream().map(NameSpell::name).forEach(names::add);
        }
        return new AwaitedFirm(
                row.id().value(),
                Objects.requireNonNullElse(row.number(), ""),
                row.creditCode(),
                List.copyOf(names),
                row.countyCode(),
                regions.fullName(new RegionCode(row.countyCode())),
                known == null || known.address() == null ? "" : known.address());
    }

    @Override
    public void listed(Actor actor, UUID call, Collection<UUID> awaited, SourceList list) {
        NationalPolicy.requirePublisher(actor);
        var ids = Set.copyOf(awaited);
        var listed = national.in(actor, round(actor, call).id(), NOT_LISTED_YET).stream()
                .map(FilingRow::id)
                .filter(id -> ids.contains(id.value()))
                .toList();
        if (!listed.isEmpty()) {
            filings.recordListed(actor, listed, list.number(), TimeOrderedId.next());
        }
    }
}
