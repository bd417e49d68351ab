package io.tidu.identity;

import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.shared.RowKey;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the officials of bureaus for other modules. It decides nothing: whoever shows a name decides who may see it. */
@Service
public class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who review or publish and are in use, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> officialsOf(Collection<BureauId> bureaus) {
        return bureaus.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, display_name, bureau_id from account
                                where bureau_id in (:bureaus) and role in ('REVIEWER', 'PUBLISHER') and active = 1
                                order by display_name, id""")
                        .param(
                                "bureaus",
                                bureaus.stream()
                                        .map(bureau -> RowKey.bytes(bureau.value()))
                                        .toList())
                        .query((row, number) -> new Colleague(
                                new AccountId(RowKey.uuid(row.getBytes("id"))),
                                row.getString("display_name"),
                                new BureauId(RowKey.uuid(row.getBytes("bureau_id")))))
                        .list();
    }

    /**
     * Whether an official still has the role and the bureau that some work was begun with. Accounts are disabled, suspended and changed,
     * never deleted: only one that says otherwise counts.
     */
    @Transactional(readOnly = true)
    public boolean stillIs(Actor official) {
        var bureau = official.bureau().map(OfBureau::bureau).map(id -> RowKey.bytes(id.value()));
        return jdbc.sql("""
                        select count(*) from account where id = :id
                        and not (active and not suspended and role = :role and bureau_id <=> :bureau)""")
                        .param("id", RowKey.bytes(official.account().value()))
                        .param("role", official.role().name())
                        .param("bureau", bureau.orElse(null))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Those who review for one bureau and are in use, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> reviewersOf(BureauId bureau) {
        return jdbc.sql("""
                        select id, display_name, bureau_id from account
                        where bureau_id = :bureau and role = 'REVIEWER' and active = 1 order by display_name, id""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .query((row, number) -> new Colleague(
                        new AccountId(RowKey.uuid(row.getBytes("id"))), row.getString("display_name"), bureau))
                .list();
    }
}
