package io.tidu.filing;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RuleViolation;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a filing: role × status × territory × relation, decided here and nowhere else.
 *
 * <p>Who may not see a filing is told that there is none. An enterprise's people see all of its own filings. Officials see those of
 * their territory from the first submission on, at every level at once, and act only where the table gives them the turn.
 */
@Component
class FilingPermissions implements DossierGate {

    private final Filings filings;
    private final BureauDirectory bureaus;
    private final Deadlines deadlines;
    private final TakingBack takingBack;
    private final StandingAside standingAside;

    FilingPermissions(
            Filings filings,
            BureauDirectory bureaus,
            Deadlines deadlines,
            TakingBack takingBack,
            StandingAside standingAside) {
        this.takingBack = takingBack;
        this.standingAside = standingAside;
        this.filings = filings;
        this.bureaus = bureaus;
        this.deadlines = deadlines;
    }

    boolean sees(Actor actor, Filing filing) {
        return Party.of(actor).filter(party -> sees(actor, party, filing)).isPresent();
    }

    private static boolean sees(Actor actor, Party party, Filing filing) {
        if (party.ofEnterprise()) {
            return actor.actsFor(filing.enterprise());
        }
        return party == Party.PROGRAM || filing.submissionNo() > 0 && actor.covers(filing.jurisdiction());
    }

    /** The part this person has in the filing. @throws NotFound if the person may not see it */
    Party partyIn(Actor actor, Filing filing) {
        if (!sees(actor, filing)) {
            throw new NotFound();
        }
        return Party.of(actor).orElseThrow(NotFound::new);
    }

    /** @return the line of the table that allows it; throws the reason if none does */
    Transition require(Actor actor, Dossier dossier, FilingAction action) {
        return switch (decide(actor, dossier, action)) {
            case Decision.Allowed(var transition) -> transition;
            case Decision.Refused(var reason) -> throw reason;
        };
    }

    Permitted permitted(Actor actor, Dossier dossier) {
        var allowed = EnumSet.noneOf(FilingAction.class);
        var refused = new EnumMap<FilingAction, MessageSourceResolvable>(FilingAction.class);
        for (var action : FilingAction.values()) {
            switch (decide(actor, dossier, action)) {
                case Decision.Allowed yes -> allowed.add(action);
                case Decision.Refused(var reason) -> refused.put(action, RefusalWords.text(reason));
            }
        }
        return new Permitted(allowed, refused);
    }

    /**
     * Why this person may not do it; empty if it is allowed.
     *
     * @param related the firms the person is related to, asked for once for many filings
     */
    Optional<MessageSourceResolvable> whyNot(
            Actor actor, Dossier dossier, FilingAction action, Set<EnterpriseId> related) {
        var decided = decide(
                actor,
                dossier,
                action,
                party -> standingAside.refusal(actor, dossier, party, action, related::contains));
        return decided instanceof Decision.Refused(var reason)
                ? Optional.of(RefusalWords.text(reason))
                : Optional.empty();
    }

    private Decision decide(Actor actor, Dossier dossier, FilingAction action) {
        return decide(actor, dossier, action, party -> standingAside.refusal(actor, dossier, party, action));
    }

    private Decision decide(
            Actor actor, Dossier dossier, FilingAction action, Function<Party, Optional<RuleViolation>> standsAside) {
        var filing = dossier.filing();
        var party = partyIn(actor, filing);
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
                    isPast(dossier, action) ? deadlines.late(dossier.round()) : movedOn(actor, dossier, action));
        }
        var stands = takingBack.refusal(dossier, party, line.get());
        if (stands.isPresent()) {
            return new Decision.Refused(stands.get());
        }
        var aside = standsAside.apply(party);
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

    /** Firms are told the bureau and not the person. */
    FilingMovedOn movedOn(Actor actor, Dossier dossier, FilingAction action) {
        var last = dossier.events().getLast();
        return new FilingMovedOn(
                action,
                dossier.filing().status(),
                last.action(),
                last.party() == Party.PROGRAM ? RefusalWords.name(Party.PROGRAM) : who(actor, last),
                last.at());
    }

    /** How somebody is named to this person: officials by name to officials, by their bureau to firms. */
    String who(Actor actor, FilingEvent event) {
        var bureau = event.bureau();
        return bureau == null || actor.bureau().isPresent() ? event.accountName() : bureauName(bureau);
    }

    String bureauName(UUID bureau) {
        return bureaus.find(new BureauId(bureau)).map(BureauRow::name).orElse("");
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return filings.findById(dossier.value())
                .filter(filing -> sees(actor, filing))
                .isPresent();
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return filings.findById(dossier.value())
                .filter(filing -> sees(actor, filing))
                .filter(filing -> FilingTransitions.find(filing.status(), FilingAction.EDIT)
                        .filter(line ->
                                Party.of(actor).filter(line.parties()::contains).isPresent())
                        .isPresent())
                .isPresent();
    }

    /** What came of asking. */
    sealed interface Decision {

        record Allowed(Transition transition) implements Decision {}

        record Refused(RuleViolation reason) implements Decision {}
    }
}
