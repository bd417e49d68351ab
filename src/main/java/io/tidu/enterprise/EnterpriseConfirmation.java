package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A county (or a development zone) says whether a firm that registered itself is real and its own. */
@Service
@Transactional
public class EnterpriseConfirmation {

    private static final int LONGEST_REASON = 500;

    private final Enterprises enterprises;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnterpriseConfirmation(
            Enterprises enterprises, Once once, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.enterprises = enterprises;
        this.once = once;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The firms that wait for this person's bureau, those that wait longest first. */
    @Transactional(readOnly = true)
    public List<PendingEnterprise> pending(Actor by, int offset, int limit) {
        return enterprises.findWaiting(county(by).value(), limit, offset).stream()
                .map(Enterprise::pending)
                .toList();
    }

    /** How many firms wait for this person's bureau; none for people who confirm none. */
    @Transactional(readOnly = true)
    public long waiting(Actor by) {
        return confirms(by) ? enterprises.countWaiting(county(by).value()) : 0;
    }

    /** Whether this person confirms firms at all: a reviewer of a county or a development zone. */
    public boolean confirms(Actor by) {
        return by.is(Role.REVIEWER)
                && by.bureau().filter(of -> of.level() == BureauLevel.COUNTY).isPresent();
    }

    /**
     * Confirms the firm; from now on it may file.
     *
     * @param key of this one decision: asked again, it has no second effect
     * @throws EnterpriseRefused if somebody has decided already
     */
    public void confirm(Actor by, EnterpriseId id, UUID key) {
        decide(by, id, key, "CONFIRMED", null);
    }

    /** Refuses the firm; it reads the reason, may correct its data and ask again. */
    public void refuse(Actor by, EnterpriseId id, String reason, UUID key) {
        var given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new EnterpriseRefused("enterprise.reason.length", LONGEST_REASON);
        }
        decide(by, id, key, "REFUSED", given);
    }

    private void decide(Actor by, EnterpriseId id, UUID key, String action, @Nullable String reason) {
        var enterprise = own(by, id);
        once.perform(key, by, "enterprise." + action, () -> {
            var now = clock.instant();
            if (reason == null) {
                enterprise.confirm(now);
                events.publishEvent(new EnterpriseConfirmed(id, now));
            } else {
                enterprise.refuse(reason, now);
            }
            trail.record(by, "enterprise:" + enterprise.row().creditCode(), action, "PENDING", reason);
            return action;
        });
    }

    private Enterprise own(Actor by, EnterpriseId id) {
        var county = county(by);
        return enterprises
                .findById(id.value())
                .filter(found -> found.jurisdiction().isUnder(county, BureauLevel.COUNTY))
                .orElseThrow(NotFound::new);
    }

    private BureauId county(Actor by) {
        if (!confirms(by)) {
            throw new NotFound();
        }
        return by.bureau().orElseThrow(NotFound::new).bureau();
    }
}
