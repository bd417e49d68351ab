package io.tidu.ladder;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province of its own with the people who keep its rules, and people who do not. */
final class RuleKeepers {

    private final JdbcClient jdbc;

    final BureauId province;
    final Actor writer;
    final Actor second;
    final Actor publisher;
    final Actor city;
    final Actor county;
    final Actor otherProvince;
    final Actor filler = actor(Role.FILLER, new OfEnterprise(EnterpriseId.next()));
    final Actor expert = actor(Role.EXPERT, new Independent());
    final Actor auditor = actor(Role.AUDITOR, new Independent());

    RuleKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        province = bureau(BureauLevel.PROVINCE, "650000", null);
        var cityBureau = bureau(BureauLevel.CITY, "650100", province);
        var countyBureau = bureau(BureauLevel.COUNTY, "650102", cityBureau);
        writer = actor(Role.REVIEWER, new OfBureau(province, BureauLevel.PROVINCE));
        second = actor(Role.REVIEWER, new OfBureau(province, BureauLevel.PROVINCE));
        publisher = actor(Role.PUBLISHER, new OfBureau(province, BureauLevel.PROVINCE));
        city = actor(Role.REVIEWER, new OfBureau(cityBureau, BureauLevel.CITY));
        county = actor(Role.REVIEWER, new OfBureau(countyBureau, BureauLevel.COUNTY));
        otherProvince =
                actor(Role.REVIEWER, new OfBureau(bureau(BureauLevel.PROVINCE, "540000", null), BureauLevel.PROVINCE));
    }

    private static Actor actor(Role role, Affiliation affiliation) {
        return new Actor(AccountId.next(), "某人" + role, role, affiliation, "127.0.0.1");
    }

    private BureauId bureau(BureauLevel level, @Nullable String region, @Nullable BureauId parent) {
        var id = BureauId.next();
        jdbc.sql(
                        "insert into bureau (id, name, level, region_code, parent_id, active, version) values (?, ?, ?, ?, ?, 1, 0)")
                .param(RowKey.bytes(id.value()))
                .param("局" + id.value())
                .param(level.name())
                .param(region)
                .param(parent == null ? null : RowKey.bytes(parent.value()))
                .update();
        return id;
    }
}
