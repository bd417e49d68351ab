package io.tidu.filing;

import static java.util.Objects.requireNonNull;

import io.tidu.filing.SimulatedProvince.Office;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/** A firm of a simulated round, with its people, who is in charge of it, and what will become of its filing. */
final class SimulatedFirm {

    final int index;
    final EnterpriseId enterprise = EnterpriseId.next();
    final Actor filler = Stage.person(Role.FILLER, new OfEnterprise(enterprise));
    final Actor signatory = Stage.person(Role.SIGNATORY, new OfEnterprise(enterprise));
    final Office county;
    final Office city;
    final boolean direct;
    final Fate fate;
    private volatile @Nullable FilingId filing;

    SimulatedFirm(int index, Office county, Office city, boolean direct, Fate fate) {
        this.index = index;
        this.county = county;
        this.city = city;
        this.direct = direct;
        this.fate = fate;
    }

    FilingId filing() {
        return requireNonNull(filing);
    }

    void began(FilingId id) {
        filing = id;
    }

    FilingStatus end() {
        return fate.end(direct);
    }

    /** One who signs for the firm and is the same person as its filler. */
    Actor fillerWhoSigns() {
        return new Actor(filler.account(), filler.name(), Role.SIGNATORY, filler.affiliation(), filler.origin());
    }
}
