package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.shared.EnterpriseId;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final BureauId county = BureauId.next();
    private final BureauId city = BureauId.next();
    private final BureauId province = BureauId.next();
    private final Jurisdiction here = new Jurisdiction(county.value(), city.value(), province.value());

    @Test
    void aCountyCoversWhatIsItsOwn() {
        assertThat(official(county, BureauLevel.COUNTY).covers(here)).isTrue();
        assertThat(official(BureauId.next(), BureauLevel.COUNTY).covers(here)).isFalse();
    }

    @Test
    void aCityCoversTheCountiesBelowItAndAProvinceTheCities() {
        assertThat(official(city, BureauLevel.CITY).covers(here)).isTrue();
        assertThat(official(province, BureauLevel.PROVINCE).covers(here)).isTrue();
        assertThat(official(BureauId.next(), BureauLevel.CITY).covers(here)).isFalse();
    }

    @Test
    void aBureauDoesNotCoverAtALevelThatIsNotItsOwn() {
        assertThat(official(county, BureauLevel.CITY).covers(here)).isFalse();
        assertThat(official(city, BureauLevel.COUNTY).covers(here)).isFalse();
    }

    @Test
    void peopleOfFirmsAndAdministratorsCoverNothing() {
        assertThat(actor(Role.FILLER, new OfEnterprise(EnterpriseId.next())).covers(here))
                .isFalse();
        assertThat(actor(Role.SYSTEM_ADMIN, new Independent()).covers(here)).isFalse();
    }

    @Test
    void aPersonActsForTheirOwnEnterpriseOnly() {
        var own = EnterpriseId.next();
        var filler = actor(Role.FILLER, new OfEnterprise(own));
        assertThat(filler.actsFor(own)).isTrue();
        assertThat(filler.actsFor(EnterpriseId.next())).isFalse();
        assertThat(official(county, BureauLevel.COUNTY).actsFor(own)).isFalse();
    }

    private static Actor official(BureauId bureau, BureauLevel level) {
        return actor(Role.REVIEWER, new OfBureau(bureau, level));
    }

    private static Actor actor(Role role, Affiliation of) {
        return new Actor(AccountId.next(), "某人", role, of, "127.0.0.1");
    }
}
