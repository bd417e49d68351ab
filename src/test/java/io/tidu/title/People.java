package io.tidu.title;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province with bureaus of its own for one test class, and the people in them. */
final class People {

    private final JdbcClient jdbc;

    final BureauId province;
    final BureauId hangzhou;
    final BureauId xihu;
    final BureauId binjiang;
    final BureauId zone;
    final Actor publisher;
    final Actor provinceReviewer;
    final Actor cityReviewer;
    final Actor ningboReviewer;
    final Actor countyReviewer;
    final Actor binjiangReviewer;
    final Actor zoneReviewer;
    final Actor filler = actor(Role.FILLER, new OfEnterprise(EnterpriseId.next()));
    final Actor expert = actor(Role.EXPERT, new Independent());

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
        province = bureau(BureauLevel.PROVINCE, "330000", null);
        hangzhou = bureau(BureauLevel.CITY, "330100", province);
        xihu = bureau(BureauLevel.COUNTY, "330106", hangzhou);
        binjiang = bureau(BureauLevel.COUNTY, "330108", hangzhou);
        zone = bureau(BureauLevel.COUNTY, null, hangzhou);
        publisher = actor(Role.PUBLISHER, new OfBureau(province, BureauLevel.PROVINCE));
        provinceReviewer = actor(Role.REVIEWER, new OfBureau(province, BureauLevel.PROVINCE));
        cityReviewer = actor(Role.REVIEWER, new OfBureau(hangzhou, BureauLevel.CITY));
        ningboReviewer =
                actor(Role.REVIEWER, new OfBureau(bureau(BureauLevel.CITY, "330200", province), BureauLevel.CITY));
        countyReviewer = actor(Role.REVIEWER, new OfBureau(xihu, BureauLevel.COUNTY));
        binjiangReviewer = actor(Role.REVIEWER, new OfBureau(binjiang, BureauLevel.COUNTY));
        zoneReviewer = actor(Role.REVIEWER, new OfBureau(zone, BureauLevel.COUNTY));
    }

    Jurisdiction under(BureauId county) {
        return new Jurisdiction(county.value(), hangzhou.value(), province.value());
    }

    /** Somebody who publishes for another province. */
    Actor otherPublisher() {
        return actor(Role.PUBLISHER, new OfBureau(bureau(BureauLevel.PROVINCE, "610000", null), BureauLevel.PROVINCE));
    }

    private static Actor actor(Role role, io.tidu.identity.Affiliation affiliation) {
        return new Actor(AccountId.next(), "某人", role, affiliation, "127.0.0.1");
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
