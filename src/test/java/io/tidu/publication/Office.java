package io.tidu.publication;

import io.tidu.filing.RoundId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.identity.Role;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province of its own for a test, with people in it and proposals to publish. */
final class Office {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final JdbcClient jdbc;
    private final InventedProposals proposals;

    final BureauId province;
    final BureauId city;
    final BureauId county;
    final Actor publisher;
    final Actor reviewer;

    Office(JdbcClient jdbc, InventedProposals proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        province = bureau(BureauLevel.PROVINCE, "330000", null);
        city = bureau(BureauLevel.CITY, "330100", province);
        county = bureau(BureauLevel.COUNTY, "330106", city);
        publisher = actor(Role.PUBLISHER, new OfBureau(province, BureauLevel.PROVINCE));
        reviewer = actor(Role.REVIEWER, new OfBureau(province, BureauLevel.PROVINCE));
    }

    /** Everybody for whom there are no notices in the making. */
    List<Actor> strangers() {
        return List.of(
                actor(Role.REVIEWER, new OfBureau(city, BureauLevel.CITY)),
                actor(Role.REVIEWER, new OfBureau(county, BureauLevel.COUNTY)),
                actor(Role.PUBLISHER, new OfBureau(city, BureauLevel.CITY)),
                actor(Role.FILLER, new OfEnterprise(EnterpriseId.next())),
                actor(Role.SIGNATORY, new OfEnterprise(EnterpriseId.next())),
                actor(Role.EXPERT, new Independent()),
                actor(Role.SYSTEM_ADMIN, new Independent()),
                actor(Role.SECURITY_ADMIN, new Independent()),
                actor(Role.AUDITOR, new Independent()));
    }

    RoundId round() {
        return proposals.round(province, ListKind.RECOGNITION);
    }

    RoundId reviewRound() {
        return proposals.round(province, ListKind.REVIEW_PASSED);
    }

    Jurisdiction jurisdiction() {
        return new Jurisdiction(county.value(), city.value(), province.value());
    }

    /** Proposals of invented firms, by turns in two counties. */
    List<NoticeEntry> propose(RoundId round, int firms) {
        var proposed = new ArrayList<NoticeEntry>();
        for (int i = 0; i < firms; i++) {
            var firm = i % 2 == 0
                    ? firm("虚构甲" + UUID.randomUUID().toString().substring(24) + "公司", "330108", "滨江区")
                    : firm("虚构乙" + UUID.randomUUID().toString().substring(24) + "公司", "330106", "西湖区");
            proposed.add(proposals.propose(round, firm, jurisdiction()));
        }
        return proposed;
    }

    static PublicFirm firm(String name, String countyCode, String county) {
        return new PublicFirm(name, code(), "330100", "杭州市", countyCode, county, "精密阀门");
    }

    static String code() {
        var stem = "91330106T7T%06d".formatted(CODES.incrementAndGet());
        for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            try {
                return new CreditCode(stem + last).value();
            } catch (io.tidu.shared.RuleViolation wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
    }

    static NoticeText text() {
        return new NoticeText(
                "关于2026年第1批专精特新中小企业名单的公示", "现予公示。\n如有异议，请反映。", "中小企业处 0571-00000001", "机关纪委 0571-00000002");
    }

    static Actor actor(Role role, Affiliation affiliation) {
        return new Actor(AccountId.next(), "某人", role, affiliation, "127.0.0.1");
    }

    private BureauId bureau(BureauLevel level, @Nullable String region, @Nullable BureauId parent) {
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
