package io.tidu.filing;

import io.tidu.identity.Actor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves one locked filing over one line of the table, if it may, and says what event that is. */
@Component
class Advancing {

    private final FilingPermissions permissions;
    private final FilingSight sight;
    private final Submitting submitting;
    private final Returning returning;
    private final RightToFile rightToFile;
    private final Turns turns;
    private final Deadlines deadlines;
    private final Clock clock;

    Advancing(
            FilingPermissions permissions,
            FilingSight sight,
            Submitting submitting,
            Returning returning,
            RightToFile rightToFile,
            Turns turns,
            Deadlines deadlines,
            Clock clock) {
        this.permissions = permissions;
        this.sight = sight;
        this.submitting = submitting;
        this.returning = returning;
        this.rightToFile = rightToFile;
        this.turns = turns;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return what happened, in its order; the step asked for comes last */
    List<FilingEvent> take(Actor actor, Dossier dossier, Step step) {
        var happened = new ArrayList<FilingEvent>();
        var standing = dossier;
        if (comesBackBefore(dossier, step)) {
            var revival = advance(Actor.program("系统"), dossier, Step.of(FilingAction.REVIVE, UUID.randomUUID()));
            happened.add(revival);
            standing = dossier.after(revival);
        }
        happened.add(advance(actor, standing, step));
        return happened;
    }

    /** What ended with the window and was given more time is a draft again before anything else is done with it. */
    private boolean comesBackBefore(Dossier dossier, Step step) {
        return dossier.filing().status() == FilingStatus.EXPIRED
                && step.action() == FilingAction.ASK_SIGNATURE
                && deadlines.takes(dossier);
    }

    /** The moment is taken before it is asked whether it may be: what was in time also bears a time that was. */
    private FilingEvent advance(Actor actor, Dossier dossier, Step step) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var filing = dossier.filing();
        var transition = permissions.require(actor, dossier, step.action());
        var before = filing.state();
        var party = sight.partyIn(actor, filing);
        switch (step.action()) {
            case ASK_SIGNATURE -> {
                rightToFile.require(filing, dossier.round());
                submitting.requireComplete(actor, dossier);
            }
            case SIGN -> {
                rightToFile.require(filing, dossier.round());
                submitting.freeze(actor, dossier, now);
            }
            case REOPEN -> rightToFile.require(filing, dossier.round());
            case RETURN -> returning.requireFits(actor, dossier, step.items());
            default -> {}
        }
        var reached = before.after(step.action(), transition.to().from(before, dossier.path()), party, now);
        filing.reach(reached);
        var event = new FilingEvent(filing.id(), before.status(), reached, step, party, actor, now);
        filing.beDue(turns.due(dossier.after(event)));
        return event;
    }
}
