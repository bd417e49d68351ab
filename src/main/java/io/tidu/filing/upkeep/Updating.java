package io.tidu.filing.upkeep;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.FieldPath;
import io.tidu.filing.YearlyForms;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class Updating implements UpdateService {

    private final UpdateReading reading;
    private final UpdateSigning signing;
    private final StoredUpdates updates;
    private final YearlyForms forms;
    private final EnterpriseDirectory enterprises;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Updating(
            UpdateReading reading,
            UpdateSigning signing,
            StoredUpdates updates,
            YearlyForms forms,
            EnterpriseDirectory enterprises,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.signing = signing;
        this.updates = updates;
        this.forms = forms;
        this.enterprises = enterprises;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public YearlyUpdate open(Actor actor) {
        return reading.of(own(actor));
    }

    @Override
    public YearlyUpdate save(Actor actor, Map<FieldPath, String> changes) {
        var firm = requireRole(actor, Role.FILLER, "filing.update.refused.fillerTypes");
        return attempts.inTransaction(() -> saveLocked(firm, changes));
    }

    private YearlyUpdate saveLocked(EnterpriseId firm, Map<FieldPath, String> changes) {
        var draft = updates.draftLocked(firm, reading.year());
        var update = reading.requireTaken(firm);
        changes.forEach((path, value) -> forms.requireAsked(path, value, update.lastYear()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = forms.written(update.content().with(changes));
        if (draft.isPresent()) {
            updates.update(firm, update.year(), written, now);
        } else {
            updates.insert(firm, update.year(), written, now);
        }
        if (update.handedOverAt() != null) {
            events.publishEvent(new UpdateTakenBack(firm, update.year()));
        }
        return reading.of(firm);
    }

    @Override
    public YearlyUpdate handOver(Actor actor) {
        var firm = requireRole(actor, Role.FILLER, "filing.update.refused.fillerTypes");
        return attempts.inTransaction(() -> handOverLocked(firm));
    }

    private YearlyUpdate handOverLocked(EnterpriseId firm) {
        requireConfirmed(firm);
        var draft = updates.draftLocked(firm, reading.year());
        var update = reading.requireTaken(firm);
        UpdateSigning.requireComplete(update);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (draft.isEmpty()) {
            updates.insert(firm, update.year(), forms.written(update.content()), now);
        }
        updates.handOver(firm, update.year(), now);
        events.publishEvent(new UpdateHandedOver(firm, update.year(), UUID.randomUUID(), now));
        return reading.of(firm);
    }

    @Override
    public UpdateRow sign(Actor actor, UUID key) {
        var firm = requireRole(actor, Role.SIGNATORY, "filing.update.refused.signatorySigns");
        return attempts.inTransaction(() -> signing.sign(actor, requireConfirmed(firm), key));
    }

    @Override
    public List<UpdateRow> signed(Actor actor, EnterpriseId enterprise) {
        requireSight(actor, enterprise);
        return updates.all(enterprise);
    }

    @Override
    public SignedUpdate read(Actor actor, EnterpriseId enterprise, int year) {
        requireSight(actor, enterprise);
        return reading.signed(enterprise, year).orElseThrow(NotFound::new);
    }

    private void requireSight(Actor actor, EnterpriseId enterprise) {
        boolean official = actor.is(Role.REVIEWER) || actor.is(Role.PUBLISHER);
        boolean sees = actor.actsFor(enterprise)
                || official
                        && enterprises
                                .find(enterprise)
                                .filter(firm -> actor.covers(firm.jurisdiction()))
                                .isPresent();
        if (!sees) {
            throw new NotFound();
        }
    }

    private EnterpriseRow requireConfirmed(EnterpriseId firm) {
        return enterprises.find(firm).filter(EnterpriseRow::confirmed).orElseThrow(UpdateRefused.NotConfirmed::new);
    }

    private static EnterpriseId requireRole(Actor actor, Role role, String refusal) {
        var firm = own(actor);
        if (!actor.is(role)) {
            throw new NotAllowed(refusal);
        }
        return firm;
    }

    private static EnterpriseId own(Actor actor) {
        return actor.enterprise().orElseThrow(NotFound::new);
    }
}
