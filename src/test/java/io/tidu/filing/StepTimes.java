package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** When the steps of one filing of a simulated round were allowed, told from what the province did on which day. */
final class StepTimes {

    private final Dossier dossier;
    private final List<GraceRow> exceptions;

    StepTimes(Dossier dossier, List<GraceRow> exceptions) {
        this.dossier = dossier;
        this.exceptions = exceptions;
    }

    boolean allows(FilingEvent event) {
        return switch (event.action()) {
            case START -> firmsMaySubmit(event.at());
            case ASK_SIGNATURE -> event.submissionNo() > 0 || firmsMaySubmit(event.at());
            case SIGN -> event.submissionNo() > 1 || firmsMaySubmit(event.at());
            case EXPIRE -> !firmsMaySubmit(event.at());
            case REVIVE -> firmsMaySubmit(event.at());
            case RECOMMEND, APPROVE, RETURN, DECLINE -> mayDecide(event);
            default -> true;
        };
    }

    private boolean firmsMaySubmit(Instant at) {
        boolean first = at.isBefore(SimulatedCalendar.FIRST_END);
        boolean second = !at.isBefore(SimulatedCalendar.EXTENDED_AT) && at.isBefore(SimulatedCalendar.SECOND_END);
        var filing = dossier.filing();
        return first
                || second
                || exceptions.stream().filter(grace -> counts(grace, at)).anyMatch(grace -> switch (grace.to()) {
                    case GraceFor.Firm(var firm) -> firm.equals(filing.enterprise());
                    case GraceFor.Bureau(var bureau, var firms) ->
                        firms && bureau.equals(filing.jurisdiction().at(BureauLevel.COUNTY));
                });
    }

    private boolean mayDecide(FilingEvent event) {
        var level = Objects.requireNonNull(event.party().level());
        var window = dossier.round().rules().windows().get(level);
        if (window == null || isLaterRound(event) || window.isOpenAt(event.at())) {
            return true;
        }
        return exceptions.stream()
                .filter(grace -> counts(grace, event.at()))
                .anyMatch(grace -> grace.to() instanceof GraceFor.Bureau(var bureau, var firms)
                        && bureau.equals(dossier.filing().jurisdiction().at(level)));
    }

    /** Corrected, taken up again, or submitted by exception: under the handling clock and not under the window. */
    private boolean isLaterRound(FilingEvent event) {
        var before = dossier.events().subList(0, event.sequence() - 1);
        boolean again =
                event.submissionNo() > 1 || before.stream().anyMatch(step -> step.action() == FilingAction.REOPEN);
        boolean late = before.stream()
                .filter(step -> step.action() == FilingAction.SIGN)
                .anyMatch(step -> !step.at().isBefore(SimulatedCalendar.SECOND_END));
        return again || late;
    }

    private static boolean counts(GraceRow grace, Instant at) {
        var revoked = grace.revokedAt();
        return !at.isBefore(grace.grantedAt())
                && at.isBefore(grace.until())
                && (revoked == null || at.isBefore(revoked));
    }
}
