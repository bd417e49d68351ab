package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Whether something comes in time: by the windows of the round and the exceptions made by name. Asked at every act itself, so that
 * nothing depends on when {@link WindowWatch} looked last.
 */
@Component
class Deadlines {

    private final Clock clock;

    Deadlines(Clock clock) {
        this.clock = clock;
    }

    /** Until when this firm may submit for the first time. */
    SubmissionTime submission(RoundRow round, RoundGraces graces, EnterpriseId enterprise, Jurisdiction jurisdiction) {
        var now = clock.instant();
        var until = graces.submittingUntil(enterprise, jurisdiction);
        boolean byException = until.filter(end -> round.status() == RoundStatus.CLOSED || end.isAfter(round.closesAt()))
                .isPresent();
        boolean started = round.status() != RoundStatus.PLANNED && !now.isBefore(round.opensAt());
        boolean open =
                round.accepts(now) || started && until.filter(now::isBefore).isPresent();
        return new SubmissionTime(open, byException ? until.get() : round.closesAt(), byException);
    }

    SubmissionTime submission(Dossier dossier) {
        var filing = dossier.filing();
        return submission(dossier.round(), dossier.graces(), filing.enterprise(), filing.jurisdiction());
    }

    boolean takes(Dossier dossier) {
        return submission(dossier).open();
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

    private Optional<FilingRefused> deciding(Dossier dossier, Party party) {
        return Optional.ofNullable(party.level())
                .flatMap(level -> dossier.windowOf(level).flatMap(window -> outside(dossier, level, window)));
    }

    private Optional<FilingRefused> outside(Dossier dossier, BureauLevel level, LevelWindow window) {
        var now = clock.instant();
        var name = new DefaultMessageSourceResolvable(Party.reviewing(level).messageKey());
        if (now.isBefore(window.opensAt())) {
            return Optional.of(
                    new FilingRefused("filing.refused.levelTooEarly", name, FilingTexts.minute(window.opensAt())));
        }
        var end = dossier.closingOf(level, window);
        return now.isBefore(end)
                ? Optional.empty()
                : Optional.of(new FilingRefused("filing.refused.levelClosed", name, FilingTexts.deadline(end)));
    }
}
