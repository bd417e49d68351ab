package io.tidu.identity;

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
