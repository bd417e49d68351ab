package io.tidu.title;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives registered firms titles, known here since the day they were published. */
public record TitleRoom(TitleRegister register, EnterpriseDirectory enterprises, JdbcClient jdbc) {

    public static TitleRoom in(ApplicationContext context) {
        return new TitleRoom(
                context.getBean(TitleRegister.class),
                context.getBean(EnterpriseDirectory.class),
                context.getBean(JdbcClient.class));
    }

    /** As somebody who publishes for the province of the firm. */
    public void grant(EnterpriseId firm, String rung, LocalDate published) {
        var province = enterprises.find(firm).orElseThrow().jurisdiction().at(BureauLevel.PROVINCE);
        var publisher = new Actor(
                AccountId.next(), "某人", Role.PUBLISHER, new OfBureau(province, BureauLevel.PROVINCE), "127.0.0.1");
        grant(publisher, firm, rung, published);
    }

    public void grant(Actor publisher, EnterpriseId firm, String rung, LocalDate published) {
        var row = enterprises.find(firm).orElseThrow();
        var list = new SourceList("测试〔" + published.getYear() + "〕" + UUID.randomUUID(), "虚构名单", published);
        var grant = new GrantTitles.Grant(
                firm, row.creditCode(), row.name(), new RegionCode(row.countyCode()), row.jurisdiction());
        register.grant(publisher, GrantTitles.recognising(UUID.randomUUID(), rung, list, List.of(grant)));
        jdbc.sql("""
                update title_list set recorded_at = ? where id in (select list_id from title where enterprise_id = ? and rung = ?)""")
                .params(published.atStartOfDay(), RowKey.bytes(firm.value()), rung)
                .update();
    }
}
