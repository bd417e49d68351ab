package io.tidu.evidence;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;

/** Who acts in these tests. */
final class People {

    private People() {}

    static Actor filler() {
        return new Actor(AccountId.next(), "张填报", Role.FILLER, new OfEnterprise(EnterpriseId.next()), "127.0.0.1");
    }

    static Actor official() {
        return new Actor(
                AccountId.next(), "李审核", Role.REVIEWER, new OfBureau(BureauId.next(), BureauLevel.COUNTY), "127.0.0.1");
    }
}
