package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.publication.cancellation.CancellationService;
import io.tidu.publication.cancellation.CaseOrigin;
import io.tidu.publication.cancellation.NewCase;
import io.tidu.publication.cancellation.Proposable;
import io.tidu.shared.Zone;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleId;
import io.tidu.title.TitleRegister;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cases that founded complaints lead to, and back. */
@Component
class CasesOfComplaints implements CaseOrigin {

    /** The cause that the firm let its time pass. */
    static final String UNANSWERED = "COMPLAINT_UNANSWERED";

    private final CancellationService cases;
    private final TitleRegister titles;
    private final ComplaintRows rows;
    private final ComplaintPolicy policy;
    private final Clock clock;

    CasesOfComplaints(
            CancellationService cases, TitleRegister titles, ComplaintRows rows, ComplaintPolicy policy, Clock clock) {
        this.cases = cases;
        this.titles = titles;
        this.rows = rows;
        this.policy = policy;
        this.clock = clock;
    }

    Proposable proposable(Actor actor, ComplaintRow row) {
        var all = cases.proposable(actor, title(row));
        return row.isUnanswered(today())
                ? all
                : new Proposable(
                        all.title(),
                        all.rules().stream()
                                .filter(rule -> !rule.cause().equals(UNANSWERED))
                                .toList(),
                        all.others());
    }

    String open(Actor actor, ComplaintRow row, Finding finding, UUID key) {
        if (finding.cause().equals(UNANSWERED) && !row.isUnanswered(today())) {
            throw new ComplaintRefused.WasAnswered();
        }
        var command = new NewCase(title(row), finding.cause(), finding.facts(), finding.workingDays());
        return cases.open(actor, command, UUID.nameUUIDFromBytes((key + "case").getBytes(StandardCharsets.UTF_8)));
    }

    /** Whatever title of the rung is held today, also one that a renewal has begun since. */
    private TitleId title(ComplaintRow row) {
        return titles.byCreditCode(row.creditCode(), today()).stream()
                .filter(held -> held.rung().equals(row.rung()))
                .map(HeldTitle::id)
                .findFirst()
                .orElseThrow(ComplaintRefused.NotHeld::new);
    }

    @Override
    public Optional<Origin> of(Actor actor, String caseNumber) {
        return rows.byCase(caseNumber)
                .filter(row -> policy.handles(actor, row))
                .map(row -> new Origin(row.number(), "complaint-desk/" + row.number()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
