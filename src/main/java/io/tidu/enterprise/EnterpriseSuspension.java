package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.FirmSuspension;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A county takes an enterprise of its own out of use: a firm that was dissolved, or that somebody else registered. Its people
 * are logged out and stay out, it files nothing; what it filed stays as it is, but nothing is granted to it any more. To everybody but a reviewer of that county
 * the enterprise is not there.
 */
@Service
@Transactional
public class EnterpriseSuspension {

    private static final int LONGEST_REASON = 500;

    private final Enterprises enterprises;
    private final FirmSuspension people;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnterpriseSuspension(
            Enterprises enterprises,
            FirmSuspension people,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enterprises = enterprises;
        this.people = people;
        this.once = once;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The firms of this county, in use or not, whose name or credit code begins so, by name. */
    @Transactional(readOnly = true)
    public List<FirmOfCounty> firms(Actor by, String beginning, int offset, int limit) {
        return enterprises.findOfCounty(county(by).value(), EnterpriseName.beginning(beginning), limit, offset).stream()
                .map(Enterprise::ofCounty)
                .toList();
    }

    /**
     * Disables a confirmed enterprise.
     *
     * @param key of this one decision: asked again, it has no second effect
     * @throws EnterpriseRefused without a reason, or if it is not confirmed
     */
    public void disable(Actor by, EnterpriseId id, String reason, UUID key) {
        var given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new EnterpriseRefused("enterprise.reason.length", LONGEST_REASON);
        }
        var enterprise = own(by, id);
        once.perform(key, by, "enterprise.disable", () -> {
            enterprise.disable(given, clock.instant());
            people.suspend(by, id);
            trail.record(by, subject(enterprise), "DISABLED", EnterpriseStatus.CONFIRMED.name(), given);
            events.publishEvent(new EnterpriseDisabled(id, given));
            return id.value().toString();
        });
    }

    /** Lets its people in again. @throws EnterpriseRefused if it is not disabled */
    public void enable(Actor by, EnterpriseId id, UUID key) {
        var enterprise = own(by, id);
        once.perform(key, by, "enterprise.enable", () -> {
            enterprise.enable(clock.instant());
            people.resume(by, id);
            trail.record(by, subject(enterprise), "ENABLED", EnterpriseStatus.DISABLED.name(), null);
            return id.value().toString();
        });
    }

    private Enterprise own(Actor by, EnterpriseId id) {
        var county = county(by);
        return enterprises
                .findById(id.value())
                .filter(found -> isIn(county, found))
                .orElseThrow(NotFound::new);
    }

    private static BureauId county(Actor by) {
        return by.bureau()
                .filter(of -> by.is(Role.REVIEWER) && of.level() == BureauLevel.COUNTY)
                .orElseThrow(NotFound::new)
                .bureau();
    }

    private static boolean isIn(BureauId county, Enterprise enterprise) {
        return enterprise.jurisdiction().isUnder(county, BureauLevel.COUNTY);
    }

    private static String subject(Enterprise enterprise) {
        return "enterprise:" + enterprise.row().creditCode();
    }
}
