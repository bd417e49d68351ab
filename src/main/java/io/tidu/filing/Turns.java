package io.tidu.filing;

import io.tidu.filing.FilingTurn.Handling;
import io.tidu.filing.FilingTurn.Limit;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out by when whoever has the turn is to act, from the round's settings and what has happened. */
@Component
class Turns {

    private final WorkingDays calendar;
    private final Deadlines deadlines;

    Turns(WorkingDays calendar, Deadlines deadlines) {
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    FilingTurn of(Dossier dossier, Instant now) {
        var state = dossier.filing().state();
        var until = until(dossier);
        return new FilingTurn(
                state.status().turn().orElse(null),
                state.turnSince(),
                until.map(Until::at).orElse(null),
                until.map(Until::limit).orElse(Limit.NONE),
                until.filter(end -> !now.isBefore(end.at())).isPresent(),
                handling(dossier, now));
    }

    /** {@link DueDay#NEVER} where nothing sets a limit. */
    Instant due(Dossier dossier) {
        return until(dossier).map(Until::at).orElse(DueDay.NEVER);
    }

    private Optional<Until> until(Dossier dossier) {
        var level = dossier.filing().status().reviewedAt();
        if (level != null) {
            return earliest(window(dossier, level), handled(dossier, level));
        }
        return switch (dossier.filing().status()) {
            case DRAFT -> Optional.of(submission(dossier));
            case AWAITING_SIGNATURE ->
                dossier.filing().submissionNo() == 0 ? Optional.of(submission(dossier)) : correction(dossier);
            case RETURNED -> correction(dossier);
            default -> Optional.empty();
        };
    }

    private Until submission(Dossier dossier) {
        return new Until(Limit.WINDOW, deadlines.submission(dossier).until());
    }

    private Optional<Until> correction(Dossier dossier) {
        var days = dossier.round().rules().correctionDays();
        return Optional.ofNullable(days)
                .flatMap(allowed -> dossier.events().reversed().stream()
                        .filter(event -> event.action() == FilingAction.RETURN)
                        .findFirst()
                        .map(event -> LocalDate.ofInstant(event.at(), Zone.SHANGHAI))
                        .map(day -> new Until(Limit.CORRECTION, DueDay.endOf(calendar.plusWorkingDays(day, allowed)))));
    }

    private static Optional<Until> window(Dossier dossier, BureauLevel level) {
        return dossier.windowOf(level).map(window -> new Until(Limit.WINDOW, dossier.closingOf(level, window)));
    }

    private Optional<Until> handled(Dossier dossier, BureauLevel level) {
        return Optional.ofNullable(dossier.round().rules().handlingDays().get(level))
                .flatMap(days ->
                        HandlingTimes.of(dossier.events(), level).flatMap(clock -> clock.lastDay(calendar, days)))
                .map(day -> new Until(Limit.HANDLING, DueDay.endOf(day)));
    }

    private static Optional<Until> earliest(Optional<Until> one, Optional<Until> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(Until::at));
    }

    private @Nullable Handling handling(Dossier dossier, Instant now) {
        var status = dossier.filing().status();
        var level = status.reviewedAt() != null
                ? status.reviewedAt()
                : dossier.filing().state().resumeAt();
        if (level == null || !status.open()) {
            return null;
        }
        var today = LocalDate.ofInstant(now, Zone.SHANGHAI);
        return HandlingTimes.of(dossier.events(), level)
                .map(clock -> new Handling(
                        level,
                        clock.spent(calendar, today),
                        dossier.round().rules().handlingDays().get(level),
                        clock.stopped()))
                .orElse(null);
    }

    private record Until(Limit limit, Instant at) {}
}
