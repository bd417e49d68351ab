package io.tidu.filing;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.RuleViolation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
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
    private final Clock clock;
    private final TakingBack takingBack;
    private final StandingAside standingAside;

    FilingPermissions(
            Filings filings, BureauDirectory bureaus, Clock clock, TakingBack takingBack, StandingAside standingAside) {
        this.takingBack = takingBack;
        this.standingAside = standingAside;
        this.filings = filings;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    boolean sees(Actor actor, Filing filing) {
        return Party.of(actor)
                .filter(party -> party.ofEnterprise()
                        ? actor.actsFor(filing.enterprise())
                        : filing.submissionNo() > 0 && actor.covers(filing.jurisdiction()))
                .isPresent();
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
                case Decision.Refused(var reason) -> refused.put(action, text(reason));
            }
        }
        return new Permitted(allowed, refused);
    }

    private Decision decide(Actor actor, Dossier dossier, FilingAction action) {
        var filing = dossier.filing();
        var party = partyIn(actor, filing);
        var parties = FilingTransitions.partiesOf(action);
        if (!parties.contains(party)) {
            return new Decision.Refused(new NotAllowed("filing.refused.otherParty", names(parties)));
        }
        var line = FilingTransitions.find(filing.status(), action)
                .filter(found -> found.parties().contains(party));
        if (line.isEmpty()) {
            return new Decision.Refused(movedOn(actor, dossier, action));
        }
        var stands = takingBack.refusal(dossier, party, line.get());
        if (stands.isPresent()) {
            return new Decision.Refused(stands.get());
        }
        var aside = standingAside.refusal(actor, dossier, party, action);
        if (aside.isPresent()) {
            return new Decision.Refused(aside.get());
        }
        if (isTooLate(dossier, action)) {
            return new Decision.Refused(late(dossier.round()));
        }
        return new Decision.Allowed(line.get());
    }

    /** The deadline counts for the first submission; a filing that was returned for correction may come back after it. */
    private boolean isTooLate(Dossier dossier, FilingAction action) {
        boolean submits = action == FilingAction.SIGN || action == FilingAction.ASK_SIGNATURE;
        return submits
                && dossier.filing().submissionNo() == 0
                && !dossier.round().accepts(clock.instant());
    }

    FilingRefused late(RoundRow round) {
        if (round.status() == RoundStatus.OPEN && clock.instant().isBefore(round.opensAt())) {
            return new FilingRefused("filing.refused.tooEarly", FilingTexts.minute(round.opensAt()));
        }
        return round.status() == RoundStatus.OPEN
                ? new FilingRefused("filing.refused.deadline", FilingTexts.deadline(round.closesAt()))
                : new FilingRefused("filing.refused.roundNotOpen");
    }

    /** Firms are told the bureau and not the person. */
    FilingMovedOn movedOn(Actor actor, Dossier dossier, FilingAction action) {
        var last = dossier.events().getLast();
        return new FilingMovedOn(action, dossier.filing().status(), last.action(), who(actor, last), last.at());
    }

    /** How somebody is named to this person: officials by name to officials, by their bureau to firms. */
    String who(Actor actor, FilingEvent event) {
        var bureau = event.bureau();
        if (bureau == null || actor.bureau().isPresent()) {
            return event.accountName();
        }
        return bureauName(bureau);
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

    private static Object names(Iterable<Party> parties) {
        var labels = new ArrayList<MessageSourceResolvable>();
        parties.forEach(party -> labels.add(new DefaultMessageSourceResolvable(party.messageKey())));
        return new DefaultMessageSourceResolvable(new String[] {"filing.parties." + labels.size()}, labels.toArray());
    }

    private static MessageSourceResolvable text(RuleViolation reason) {
        return new DefaultMessageSourceResolvable(
                new String[] {reason.messageKey()}, reason.arguments().toArray());
    }

    /** What came of asking. */
    sealed interface Decision {

        record Allowed(Transition transition) implements Decision {}

        record Refused(RuleViolation reason) implements Decision {}
    }
}
