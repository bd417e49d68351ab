package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Whether something comes in time: by the windows of the round and the exceptions made by name. Asked at every act itself, so that
 * nothing depends on when {@link WindowWatch} looked last.
 */
@Component
class Deadlines {

    private final Graces graces;
    private final Clock clock;

    Deadlines(Graces graces, Clock clock) {
        this.graces = graces;
        this.clock = clock;
    }

    /** Until when this firm may submit for the first time. */
    SubmissionTime submission(RoundRow round, EnterpriseId enterprise, Jurisdiction jurisdiction) {
        var now = clock.instant();
        var until = latest(round, grace -> grace.letsSubmit(enterprise, jurisdiction));
        boolean byException = until.filter(end -> round.status() == RoundStatus.CLOSED || end.isAfter(round.closesAt()))
                .isPresent();
        boolean started = round.status() != RoundStatus.PLANNED && !now.isBefore(round.opensAt());
        boolean open =
                round.accepts(now) || started && until.filter(now::isBefore).isPresent();
        return new SubmissionTime(open, byException ? until.get() : round.closesAt(), byException);
    }

    SubmissionTime submission(Dossier dossier) {
        var filing = dossier.filing();
        return submission(dossier.round(), filing.enterprise(), filing.jurisdiction());
    }

    /** Whether it may be submitted now; exceptions are looked for only when the window does not allow it. */
    boolean takes(RoundRow round, EnterpriseId enterprise, Jurisdiction jurisdiction) {
        return round.accepts(clock.instant())
                || submission(round, enterprise, jurisdiction).open();
    }

    boolean takes(Dossier dossier) {
        var filing = dossier.filing();
        return takes(dossier.round(), filing.enterprise(), filing.jurisdiction());
    }

    /** Why this action comes too early or too late; empty if it does not. */
    Optional<FilingRefused> refusal(Dossier dossier, Party party, FilingAction action) {
        return switch (action) {
            case ASK_SIGNATURE, SIGN ->
                dossier.filing().submissionNo() > 0 || takes(dossier)
                        ? Optional.empty()
                        : Optional.of(late(dossier.round()));
            case RECOMMEND, APPROVE, RETURN, DECLINE -> deciding(dossier, party);
            case EXPIRE ->
                dossier.filing().submissionNo() > 0 || takes(dossier)
                        ? Optional.of(new FilingRefused("filing.refused.notOver"))
                        : Optional.empty();
            case REVIVE -> takes(dossier) ? Optional.empty() : Optional.of(late(dossier.round()));
            default -> Optional.empty();
        };
    }

    FilingRefused late(RoundRow round) {
        if (round.status() == RoundStatus.OPEN && clock.instant().isBefore(round.opensAt())) {
            return new FilingRefused("filing.refused.tooEarly", FilingTexts.minute(round.opensAt()));
        }
        return round.status() == RoundStatus.OPEN
                ? new FilingRefused("filing.refused.deadline", FilingTexts.deadline(round.closesAt()))
                : new FilingRefused("filing.refused.roundNotOpen");
    }

    /**
     * A level's window is for what it handles the first time. A filing that came back after a correction or was taken up again is
     * under the handling clock; so is one that was submitted late by an exception, which would otherwise lead nowhere.
     */
    private Optional<FilingRefused> deciding(Dossier dossier, Party party) {
        var level = party.level();
        if (level == null || !isFirstTime(dossier)) {
            return Optional.empty();
        }
        return dossier.round().rules().window(level).flatMap(window -> outside(dossier, level, window));
    }

    private static boolean isFirstTime(Dossier dossier) {
        var submitted = dossier.filing().state().submittedAt();
        return dossier.firstTime()
                && submitted != null
                && submitted.isBefore(dossier.round().closesAt());
    }

    private Optional<FilingRefused> outside(Dossier dossier, BureauLevel level, LevelWindow window) {
        var now = clock.instant();
        var name = new DefaultMessageSourceResolvable(Party.reviewing(level).messageKey());
        if (now.isBefore(window.opensAt())) {
            return Optional.of(
                    new FilingRefused("filing.refused.levelTooEarly", name, FilingTexts.minute(window.opensAt())));
        }
        if (now.isBefore(window.closesAt()) || hasGrace(dossier, level)) {
            return Optional.empty();
        }
        return Optional.of(
                new FilingRefused("filing.refused.levelClosed", name, FilingTexts.deadline(window.closesAt())));
    }

    private boolean hasGrace(Dossier dossier, BureauLevel level) {
        var bureau = dossier.filing().jurisdiction().at(level);
        return latest(dossier.round(), grace -> grace.letsDecide(bureau))
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    private Optional<Instant> latest(RoundRow round, Predicate<Grace> fits) {
        return graces.thatCount(round.id().value()).stream()
                .filter(fits)
                .map(Grace::until)
                .max(Instant::compareTo);
    }
}
