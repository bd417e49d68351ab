package io.tidu.publication.national;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import io.tidu.title.TitleImports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** Records what the ministry did: its notices, and who is not on its complete list. */
@Component
class MinistryRecording {

    private final NationalFilings national;
    private final FilingService filings;
    private final NationalRecords records;
    private final TitleImports imports;
    private final AuditTrail trail;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    MinistryRecording(
            NationalFilings national,
            FilingService filings,
            NationalRecords records,
            TitleImports imports,
            AuditTrail trail,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.national = national;
        this.filings = filings;
        this.records = records;
        this.imports = imports;
        this.trail = trail;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    int show(Actor actor, NewNationalNotice notice, UUID key) {
        national.round(NationalPolicy.requireReader(actor), notice.round());
        NationalPolicy.requirePublisher(actor);
        if (notice.shownOn().isAfter(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI))) {
            throw new NationalRefused("future");
        }
        return once(actor, key, "national.show", () -> {
            records.lock(notice.round());
            if (records.isShown(notice.round(), notice.number())) {
                throw new NationalRefused("numberTaken", notice.number());
            }
            var shown = shown(actor, notice);
            filings.showNationally(actor, shown, notice.number(), key);
            records.show(notice, shown.size(), actor.name());
            trail.record(actor, "national-notice:" + notice.number(), "RECORDED", null, shown.size() + " firms");
            return shown.size();
        });
    }

    private List<FilingId> shown(Actor actor, NewNationalNotice notice) {
        var sent = ids(actor, notice.round(), Set.of(FilingStatus.WITH_MINISTRY));
        if (!new HashSet<>(sent).containsAll(notice.firms())) {
            throw new NationalRefused("notSent");
        }
        var shown = notice.firms().isEmpty() ? sent : List.copyOf(notice.firms());
        if (shown.isEmpty()) {
            throw new NationalRefused("nobody");
        }
        return shown;
    }

    int complete(Actor actor, RoundId id, String listNumber, UUID key) {
        var round = national.round(NationalPolicy.requireReader(actor), id);
        NationalPolicy.requirePublisher(actor);
        if (imports.sources(actor, round.rung().code(), listNumber).isEmpty()) {
            throw new NationalRefused("noSuchList", listNumber);
        }
        return once(actor, key, "national.complete", () -> {
            records.lock(id);
            var left = ids(actor, id, Set.of(FilingStatus.WITH_MINISTRY, FilingStatus.NATIONAL_PUBLICITY));
            if (left.isEmpty()) {
                throw new NationalRefused("nobodyLeft");
            }
            filings.recordNotListed(actor, left, listNumber, key);
            trail.record(actor, "title-list:" + listNumber, "COMPLETE", null, left.size() + " not selected");
            return left.size();
        });
    }

    private List<FilingId> ids(Actor actor, RoundId round, Set<FilingStatus> statuses) {
        return national.in(actor, round, statuses).stream().map(FilingRow::id).toList();
    }

    private int once(Actor actor, UUID key, String operation, IntSupplier act) {
        return Integer.parseInt(attempts.inTransaction(
                () -> once.perform(key, actor, operation, () -> String.valueOf(act.getAsInt()))));
    }
}
