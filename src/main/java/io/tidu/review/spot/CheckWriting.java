package io.tidu.review.spot;

import io.tidu.evidence.EvidenceService;
import io.tidu.filing.FilingService;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundRules;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes down what was found, never over what somebody else wrote meanwhile, and leaves a trace of what was completed. */
@Component
class CheckWriting {

    private final Checks checks;
    private final FilingService filings;
    private final RoundService rounds;
    private final EvidenceService evidence;
    private final SpotPermissions permissions;
    private final AuditTrail trail;
    private final LiveTopics topics;
    private final Clock clock;

    CheckWriting(
            Checks checks,
            FilingService filings,
            RoundService rounds,
            EvidenceService evidence,
            SpotPermissions permissions,
            AuditTrail trail,
            LiveTopics topics,
            Clock clock) {
        this.checks = checks;
        this.filings = filings;
        this.rounds = rounds;
        this.evidence = evidence;
        this.permissions = permissions;
        this.trail = trail;
        this.topics = topics;
        this.clock = clock;
    }

    CheckRow save(Actor actor, CheckRow check, CheckReport report, long baseRevision) {
        requireOpen(actor, check, baseRevision);
        report.requireFitting();
        return write(actor, check, report, false);
    }

    CheckRow complete(Actor actor, CheckRow check, CheckReport report, long baseRevision) {
        requireOpen(actor, check, baseRevision);
        report.requireComplete(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
        evidence.freeze(actor, check.id().dossier(), check.completions() + 1);
        var now = write(actor, check, report, true);
        trail.record(actor, subject(check), "COMPLETED", null, described(now));
        return now;
    }

    CheckRow correct(Actor actor, CheckRow check, String reason) {
        permissions.requireWriting(actor, check);
        if (!check.completed()) {
            return check;
        }
        if (reason.isBlank() || reason.length() > CheckReport.LONGEST_NOTE) {
            throw new CheckRefused("review.check.noReason", CheckReport.LONGEST_NOTE);
        }
        if (!inTime(actor, check)) {
            throw new CheckRefused("review.check.tooLate");
        }
        trail.record(actor, subject(check), "REOPENED", described(check), reason.strip());
        return write(actor, check, check.report(), false);
    }

    boolean inTime(Actor actor, CheckRow check) {
        var rules = rounds.find(check.round()).map(RoundRow::rules).orElse(RoundRules.usual());
        return Correction.inTime(check, filings.open(actor, check.filing()).status(), rules);
    }

    private void requireOpen(Actor actor, CheckRow check, long baseRevision) {
        permissions.requireWriting(actor, check);
        if (check.revision() != baseRevision) {
            throw new CheckChanged(check);
        }
        if (check.completed()) {
            throw new CheckRefused("review.check.completed");
        }
    }

    private CheckRow write(Actor actor, CheckRow base, CheckReport report, boolean completing) {
        var now = clock.instant();
        boolean written = checks.write(base, report, actor, now, completing ? now : null);
        var after = checks.find(base.id().value()).orElseThrow(NotFound::new);
        if (!written) {
            throw new CheckChanged(after);
        }
        if (completing || base.completed()) {
            tell(after);
        }
        return after;
    }

    private void tell(CheckRow check) {
        var bureaus = check.jurisdiction();
        topics.changed(
                LiveTopic.bureau(bureaus.county()),
                LiveTopic.bureau(bureaus.city()),
                LiveTopic.bureau(bureaus.province()));
    }

    private static String subject(CheckRow check) {
        return "check:" + check.id().value();
    }

    private static String described(CheckRow check) {
        var report = check.report();
        return "%s, no %d: %s, %s, %s, %s"
                .formatted(
                        check.number(),
                        check.completions(),
                        report.result(),
                        report.day(),
                        report.people(),
                        report.note());
    }
}
