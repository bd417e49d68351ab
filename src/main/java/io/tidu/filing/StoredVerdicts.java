package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of stored verdicts in the order of their keys, which is that of time. */
@Component
class StoredVerdicts {

    private final JdbcClient jdbc;

    StoredVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from filing_submission")
                .query(Long.class)
                .single();
    }

    List<StoredVerdict> after(UUID last, int limit) {
        return jdbc.sql("""
                select s.id, s.filing_id, f.number, s.no, r.kind, s.content, s.content_digest, s.facts, s.assessment, s.edition,
                    s.rulebook_digest, s.verdict, s.seal
                from filing_submission s join filing f on f.id = s.filing_id join filing_round r on r.id = f.round_id
                where s.id > :last order by s.id limit :limit""")
                .param("last", RowKey.bytes(last))
                .param("limit", limit)
                .query(StoredVerdicts::verdict)
                .list();
    }

    private static StoredVerdict verdict(ResultSet row, int number) throws SQLException {
        return new StoredVerdict(
                RowKey.uuid(row.getBytes("id")),
                RowKey.uuid(row.getBytes("filing_id")),
                row.getString("number"),
                row.getInt("no"),
                FilingKind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getString("content_digest"),
                row.getString("facts"),
                row.getString("assessment"),
                row.getString("edition"),
                row.getString("rulebook_digest"),
                row.getString("verdict"),
                row.getString("seal"));
    }
}
