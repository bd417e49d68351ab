package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Email;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Industries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The master data of enterprises. The enterprise and the bureaus in charge read it; its filler keeps it; its name, once
 * confirmed, is changed by the county, which sees the new licence.
 */
@Service
@Transactional
public class EnterpriseRecords {

    private static final int LONGEST_ADDRESS = 200;

    private final Enterprises enterprises;
    private final Industries industries;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnterpriseRecords(
            Enterprises enterprises,
            Industries industries,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enterprises = enterprises;
        this.industries = industries;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if it does not exist, or the person neither acts for it nor is in charge of it */
    @Transactional(readOnly = true)
    public EnterpriseProfile profile(Actor by, EnterpriseId id) {
        return visible(by, id).profile();
    }

    /**
     * What the filler may change at any time.
     *
     * @param version of the profile the changes were made on
     * @param industryCode of GB/T 4754-2017; null if not known yet
     * @throws EnterpriseRefused if somebody else has changed it meanwhile, or there is no such industry
     */
    public void describe(
            Actor by,
            EnterpriseId id,
            long version,
            @Nullable String industryCode,
            @Nullable String address,
            PersonName contact,
            Phone phone,
            @Nullable Email email) {
        var enterprise = ownOfFiller(by, id);
        var before = enterprise.profile();
        if (before.version() != version) {
            throw new EnterpriseRefused("enterprise.changedMeanwhile");
        }
        if (address != null && address.length() > LONGEST_ADDRESS) {
            throw new EnterpriseRefused("enterprise.address.length", LONGEST_ADDRESS);
        }
        var reached = new Contact(contact.value(), phone.value(), email == null ? null : email.value());
        enterprise.describe(industry(industryCode), address, reached);
        trail.record(by, subject(before), "DESCRIBED", words(before), words(enterprise.profile()));
    }

    /** A firm that was refused corrects its name and asks its county again. */
    public void askAgain(Actor by, EnterpriseId id, EnterpriseName name) {
        var enterprise = ownOfFiller(by, id);
        var before = enterprise.name();
        enterprise.askAgain();
        enterprise.rename(name, LocalDate.now(clock));
        trail.record(by, subject(enterprise.profile()), "ASKED_AGAIN", before, name.value());
    }

    /**
     * A confirmed firm bears another name from a day on, which must not lie before its present name began nor in the future.
     *
     * @throws NotAllowed if the person is in charge, and not at the county
     */
    public void rename(Actor by, EnterpriseId id, EnterpriseName name, LocalDate from) {
        var enterprise = visible(by, id);
        if (!by.is(Role.REVIEWER)
                || by.bureau()
                        .filter(of -> of.bureau().equals(countyOf(enterprise)))
                        .isEmpty()) {
            throw new NotAllowed("enterprise.rename.county");
        }
        var present = enterprise.profile().names().getLast();
        if (from.isAfter(LocalDate.now(clock)) || from.isBefore(present.validFrom())) {
            throw new EnterpriseRefused("enterprise.rename.day", present.validFrom());
        }
        enterprise.rename(name, from);
        trail.record(by, subject(enterprise.profile()), "RENAMED", present.name(), name.value());
        events.publishEvent(new EnterpriseRenamed(id, present.name(), name.value(), from));
    }

    private static BureauId countyOf(Enterprise enterprise) {
        return enterprise.jurisdiction().at(BureauLevel.COUNTY);
    }

    private @Nullable String industry(@Nullable String code) {
        return code == null
                ? null
                : industries
                        .find(code)
                        .map(industries::letteredCode)
                        .orElseThrow(() -> new EnterpriseRefused("enterprise.industry.unknown"));
    }

    private Enterprise visible(Actor by, EnterpriseId id) {
        return enterprises
                .findById(id.value())
                .filter(found -> by.actsFor(id) || by.is(Role.REVIEWER) && by.covers(found.jurisdiction()))
                .orElseThrow(NotFound::new);
    }

    private Enterprise ownOfFiller(Actor by, EnterpriseId id) {
        var enterprise = visible(by, id);
        if (!by.actsFor(id) || !by.is(Role.FILLER)) {
            throw new NotAllowed("identity.firm.fillerOnly");
        }
        return enterprise;
    }

    private static String subject(EnterpriseProfile profile) {
        return "enterprise:" + profile.enterprise().creditCode();
    }

    private static String words(EnterpriseProfile profile) {
        return Objects.toString(profile.enterprise().industryCode(), "-") + "; "
                + Objects.toString(profile.address(), "-") + "; "
                + Objects.toString(profile.contact().name(), "-");
    }
}
