package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters enterprises that did not register themselves: for the program's own data. They count as confirmed. */
@Service
public class EnterpriseProvision {

    private final Enterprises enterprises;
    private final BureauDirectory bureaus;
    private final AuditTrail trail;
    private final Clock clock;

    EnterpriseProvision(Enterprises enterprises, BureauDirectory bureaus, AuditTrail trail, Clock clock) {
        this.enterprises = enterprises;
        this.bureaus = bureaus;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Enters a confirmed enterprise.
     *
     * @throws EnterpriseRefused if its code is taken or its name cannot be one
     * @throws NotFound if the actor is no system administrator
     */
    @Transactional
    public EnterpriseId enter(Actor by, NewEnterprise entered) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
        if (enterprises.existsByCreditCode(entered.creditCode().value())) {
            throw new EnterpriseRefused("enterprise.creditCode.taken");
        }
        var enterprise = confirmed(entered);
        enterprises.save(enterprise);
        trail.record(by, "enterprise:" + entered.creditCode(), "ENTERED", null, enterprise.name());
        return enterprise.id();
    }

    private Enterprise confirmed(NewEnterprise entered) {
        var now = clock.instant();
        var enterprise = new Enterprise(
                EnterpriseId.next(),
                entered.creditCode(),
                new EnterpriseName(entered.name()),
                entered.countyCode(),
                bureaus.jurisdictionOf(entered.countyBureau()),
                now,
                LocalDate.now(clock));
        enterprise.describe(entered.industryCode(), entered.address(), entered.contact());
        enterprise.confirm(now);
        return enterprise;
    }
}
