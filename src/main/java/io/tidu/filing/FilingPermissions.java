package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RuleViolation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a filing: role × status × territory × relation, decided here and nowhere else.
 */
@Component
class FilingPermissions {

    private final FilingSight sight;
    private final FilingPeople people;
    private final Deadlines deadlines;
    private final TakingBack takingBack;
    private final StandingAside standingAside;

    FilingPermissions(
            FilingSight sight,
            FilingPeople people,
            Deadlines deadlines,
            TakingBack takingBack,
            StandingAside standingAside) {
        this.sight = sight;
        this.people = people;
        this.deadlines = deadlines;
        this.takingBack = takingBack;
        this.standingAside = standingAside;
    }

    /**
     * What else there is to know.
     *
     * @param related whether the person is related to a firm
     * @param above what the level above has begun with a filing
     */
    record Known(Predicate<EnterpriseId> related, TakingBack.Above above) {}

    /** Asked for when it matters. */
    private Known asked(Actor actor) {
        return new Known(standingAside.relations(actor), takingBack.above());
    }

    /** Asked for once for many filings. */
    Known known(Actor actor, Collection<Dossier> dossiers, FilingAction action) {
        var related = standingAside.relatedTo(actor);
        var undone = action == FilingAction.UNDO
                ? dossiers.stream().map(Dossier::filing).toList()
                : List.<Filing>of();
        return new Known(related::contains, takingBack.above(undone));
    }

    /** @return the line of the table that allows it; throws the reason if none does */
    Transition require(Actor actor, Dossier dossier, FilingAction action) {
        return switch (decide(actor, dossier, action)) {
            case Decision.Allowed(var transition) -> transition;
            case Decision.Refused(var reason) -> throw reason;
        };
    }

    Permitted permitted(Actor actor, Dossier dossier) {
        var known = asked(actor);
        var allowed = EnumSet.noneOf(FilingAction.class);
        var refused = new EnumMap<FilingAction, MessageSourceResolvable>(FilingAction.class);
        for (var action : FilingAction.values()) {
            switch (decide(actor, dossier, action, known)) {
                case Decision.Allowed yes -> allowed.add(action);
                case Decision.Refused(var reason) -> refused.put(action, RefusalWords.text(reason));
            }
        }
        return new Permitted(allowed, refused);
    }

    /** Why this person may not do it; empty if it is allowed. */
    Optional<MessageSourceResolvable> whyNot(Actor actor, Dossier dossier, FilingAction action, Known known) {
        return decide(actor, dossier, action, known) instanceof Decision.Refused(var reason)
                ? Optional.of(RefusalWords.text(reason))
                : Optional.empty();
    }

    private Decision decide(Actor actor, Dossier dossier, FilingAction action) {
        return decide(actor, dossier, action, asked(actor));
    }

    private Decision decide(Actor actor, Dossier dossier, FilingAction action, Known known) {
        var party = sight.partyIn(actor, dossier.filing());
        var parties = FilingTransitions.partiesOf(action);
        if (!parties.contains(party)) {
            return new Decision.Refused(new NotAllowed("filing.refused.otherParty", RefusalWords.names(parties)));
        }
        var level = party.level();
        if (level != null && !dossier.path().has(level)) {
            return new Decision.Refused(new NotAllowed("filing.refused.levelOff", RefusalWords.name(party)));
        }
        var line = FilingTransitions.find(standing(dossier, action), action)
                .filter(found -> found.parties().contains(party));
        if (line.isEmpty()) {
            return new Decision.Refused(
                    isPast(dossier, action) ? deadlines.late(dossier.round()) : people.movedOn(actor, dossier, action));
        }
        var stands = takingBack.refusal(dossier, party, line.get(), known.above());
        if (stands.isPresent()) {
            return new Decision.Refused(stands.get());
        }
        var aside = standingAside.refusal(actor, dossier, party, action, known.related());
        if (aside.isPresent()) {
            return new Decision.Refused(aside.get());
        }
        return deadlines
                .refusal(dossier, party, action)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> new Decision.Allowed(line.get()));
    }

    /** What ended with the window is a draft as soon as there is time again, whether the program has noted that yet or not. */
    private FilingStatus standing(Dossier dossier, FilingAction action) {
        var status = dossier.filing().status();
        boolean back = status == FilingStatus.EXPIRED && action != FilingAction.REVIVE && deadlines.takes(dossier);
        return back ? FilingStatus.DRAFT : status;
    }

    private boolean isPast(Dossier dossier, FilingAction action) {
        return dossier.filing().status() == FilingStatus.EXPIRED
                && (action == FilingAction.ASK_SIGNATURE || action == FilingAction.SIGN)
                && !deadlines.takes(dossier);
    }

    /** What came of asking. */
    sealed interface Decision {

        record Allowed(Transition transition) implements Decision {}

        record Refused(RuleViolation reason) implements Decision {}
    }
}
