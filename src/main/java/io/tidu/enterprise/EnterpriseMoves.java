package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands firms over from county to county. Whoever calls has asked the county that gives the firm away; the one that takes it acts. */
@Service
public class EnterpriseMoves {

    private final Enterprises enterprises;
    private final BureauDirectory bureaus;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    EnterpriseMoves(
            Enterprises enterprises, BureauDirectory bureaus, AuditTrail trail, ApplicationEventPublisher events) {
        this.enterprises = enterprises;
        this.bureaus = bureaus;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Puts a firm under the bureau of the actor.
     *
     * @param county six digits of where it is managed from now on
     * @throws NotAllowed unless the actor reviews for the county that takes it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Actor by, EnterpriseId id, String county, BureauId into) {
        var enterprise = enterprises.findById(id.value()).orElseThrow(NotFound::new);
        if (!by.is(Role.REVIEWER)
                || by.bureau().filter(of -> of.bureau().equals(into)).isEmpty()) {
            throw new NotAllowed("enterprise.move.county");
        }
        var before = enterprise.row();
        var after = bureaus.jurisdictionOf(into);
        enterprise.moveTo(county, after);
        enterprises.flush();
        trail.record(by, "enterprise:" + before.creditCode(), "MOVED", before.countyCode(), county);
        events.publishEvent(new EnterpriseMoved(id, county, before.jurisdiction(), after));
    }
}
