package io.tidu.publication;

import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.enterprise.NewEnterprise;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.identity.Role;
import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province in which no other test does anything, with its bureaus, its people and its firms. */
final class DecadeProvince {

    static final String CODE = "540000";
    private static final AtomicInteger CODES = new AtomicInteger();

    private final JdbcClient jdbc;
    final BureauId bureau;
    final Actor publisher;
    final Actor reviewer;
    /** Looks at what the reviewer decided. */
    final Actor colleague;

    final List<DecadeCounty> counties = new ArrayList<>();
    final List<DecadeFirm> firms = new ArrayList<>();

    DecadeProvince(JdbcClient jdbc) {
        this.jdbc = jdbc;
        bureau = bureau(BureauLevel.PROVINCE, CODE, null);
        publisher = official(Role.PUBLISHER, bureau, BureauLevel.PROVINCE);
        reviewer = official(Role.REVIEWER, bureau, BureauLevel.PROVINCE);
        colleague = official(Role.REVIEWER, bureau, BureauLevel.PROVINCE);
        var lhasa = bureau(BureauLevel.CITY, "540100", bureau);
        county("540102", "城关区", "540100", "拉萨市", lhasa);
        county("540103", "堆龙德庆区", "540100", "拉萨市", lhasa);
        var xigaze = bureau(BureauLevel.CITY, "540200", bureau);
        county("540202", "桑珠孜区", "540200", "日喀则市", xigaze);
        county("540222", "江孜县", "540200", "日喀则市", xigaze);
    }

    void settle(int many, EnterpriseProvision enterprises, Random random) {
        var admin = Office.actor(Role.SYSTEM_ADMIN, new Independent());
        for (int i = 0; i < many; i++) {
            var county = counties.get(random.nextInt(counties.size()));
            var code = code();
            var name = "虚构%s精密制造有限公司".formatted(code.value().substring(8));
            var id = enterprises.enter(
                    admin,
                    new NewEnterprise(code, name, county.code(), county.bureau(), "C3484", null, DecadeFirm.NOBODY));
            firms.add(new DecadeFirm(id, code, name, county, random.nextDouble()));
        }
    }

    private void county(String code, String name, String city, String cityName, BureauId above) {
        var id = bureau(BureauLevel.COUNTY, code, above);
        counties.add(new DecadeCounty(
                code,
                name,
                city,
                cityName,
                id,
                new Jurisdiction(id.value(), above.value(), bureau.value()),
                official(Role.REVIEWER, id, BureauLevel.COUNTY)));
    }

    private static Actor official(Role role, BureauId of, BureauLevel level) {
        return Office.actor(role, new OfBureau(of, level));
    }

    private static CreditCode code() {
        var stem = "91540102DEC%06d".formatted(CODES.incrementAndGet());
        for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            try {
                return new CreditCode(stem + last);
            } catch (CreditCodeRefused wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
    }

    private BureauId bureau(BureauLevel level, String region, @Nullable BureauId parent) {
        var id = BureauId.next();
        jdbc.sql(
                        "insert into bureau (id, name, level, region_code, parent_id, active, version) values (?, ?, ?, ?, ?, 1, 0)")
                .param(RowKey.bytes(id.value()))
                .param("厅局" + id.value())
                .param(level.name())
                .param(region)
                .param(parent == null ? null : RowKey.bytes(parent.value()))
                .update();
        return id;
    }
}
