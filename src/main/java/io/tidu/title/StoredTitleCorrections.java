package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.CreditCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredTitleCorrections implements TitleCorrections {

    private static final String OF_LISTS = "rung = :rung and credit_code = :code and list_id in"
            + " (select id from title_list where rung = :rung and number in (:lists))";

    private final JdbcClient jdbc;
    private final TitleAccess access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    StoredTitleCorrections(JdbcClient jdbc, TitleAccess access, AuditTrail trail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public boolean withdraw(
            Actor actor, String rung, Collection<String> lists, CreditCode firm, LocalDate on, String by) {
        access.requirePublisher(actor, "title.grant.not-allowed");
        int ended = of(
                        "update title set ended_on = :on, end_cause = 'WITHDRAWN', end_list = :by, version = version + 1 where "
                                + OF_LISTS + " and ended_on is null and valid_until >= :on",
                        rung,
                        lists,
                        firm)
                .param("on", on)
                .param("by", by)
                .update();
        told(actor, rung, lists, firm, "WITHDRAWN", by, ended);
        return ended > 0;
    }

    @Override
    public boolean rename(Actor actor, String rung, Collection<String> lists, CreditCode firm, String name, String by) {
        access.requirePublisher(actor, "title.grant.not-allowed");
        var titles = of("select id from title where " + OF_LISTS + " for update", rung, lists, firm)
                .query((row, index) -> row.getBytes(1))
                .list();
        titles.forEach(title -> rename(title, name));
        told(actor, rung, lists, firm, "NAME_CORRECTED", by + " " + name, titles.size());
        return !titles.isEmpty();
    }

    private void rename(byte[] title, String name) {
        var folded = HolderName.fold(name);
        jdbc.sql("update title set holder = :name, holder_folded = :folded, version = version + 1 where id = :id")
                .param("name", name)
                .param("folded", folded)
                .param("id", title)
                .update();
        jdbc.sql("delete from title_gram where title_id = :id")
                .param("id", title)
                .update();
        HolderName.grams(folded)
                .forEach(gram -> jdbc.sql("insert into title_gram (gram, title_id) values (:gram, :id)")
                        .param("gram", gram)
                        .param("id", title)
                        .update());
    }

    private JdbcClient.StatementSpec of(String sql, String rung, Collection<String> lists, CreditCode firm) {
        return jdbc.sql(sql)
                .param("rung", rung)
                .param("lists", List.copyOf(lists))
                .param("code", firm.value());
    }

    private void told(
            Actor actor, String rung, Collection<String> lists, CreditCode firm, String what, String by, int titles) {
        if (titles > 0) {
            trail.record(actor, "title:" + rung + ":" + firm.value(), what, null, by);
            lists.forEach(list -> events.publishEvent(new TitlesGranted(rung, list, 0)));
        }
    }
}
