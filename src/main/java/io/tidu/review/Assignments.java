package io.tidu.review;

import io.tidu.filing.DeskAssignments;
import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose work filings are. Every question names the bureau, so that none hears of another's people. */
@Repository
class Assignments implements DeskAssignments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String assigned(String filing, String bureau) {
        return "exists (select 1 from review_assignment task where task.filing_id = %s and task.bureau_id = %s)"
                .formatted(filing, bureau);
    }

    @Override
    public String assignedTo(String filing, String bureau, String account) {
        return """
                exists (select 1 from review_assignment task where task.filing_id = %s and task.bureau_id = %s
                and task.account_id = %s)""".formatted(filing, bureau, account);
    }

    Map<FilingId, AssignmentRow> of(Collection<FilingId> filings, BureauId bureau) {
        return filings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from review_assignment where filing_id in (:filings) and bureau_id = :bureau")
                        .param(
                                "filings",
                                filings.stream()
                                        .map(id -> RowKey.bytes(id.value()))
                                        .toList())
                        .param("bureau", RowKey.bytes(bureau.value()))
                        .query(Assignments::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(AssignmentRow::filing, Function.identity()));
    }

    /** As it stands now, also if it came after this transaction began to look. */
    Optional<AssignmentRow> now(FilingId filing, BureauId bureau) {
        return jdbc.sql("select * from review_assignment where filing_id = :filing and bureau_id = :bureau for update")
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(Assignments::read)
                .optional();
    }

    /** Whether it was nobody's and is that person's now. */
    boolean begin(FilingId filing, BureauId bureau, Assignee to, String by) {
        try {
            return write("""
                    insert into review_assignment (filing_id, bureau_id, account_id, account_name, assigned_by, assigned_at)
                    values (:filing, :bureau, :account, :name, :by, :at)""", filing, bureau, to, by);
        } catch (DuplicateKeyException somebodyHasIt) {
            return false;
        }
    }

    /** Whether it was somebody's; it stays with whom it is given to. */
    boolean pass(FilingId filing, BureauId bureau, Assignee to, String by) {
        return write("""
                update review_assignment set account_id = :account, account_name = :name, assigned_by = :by,
                    assigned_at = :at, returns_to = null, returns_to_name = null, returns_on = null
                where filing_id = :filing and bureau_id = :bureau""", filing, bureau, to, by);
    }

    private boolean write(String sql, FilingId filing, BureauId bureau, Assignee to, String by) {
        return jdbc.sql(sql)
                        .param("filing", RowKey.bytes(filing.value()))
                        .param("bureau", RowKey.bytes(bureau.value()))
                        .param("account", RowKey.bytes(to.account().value()))
                        .param("name", to.name())
                        .param("by", by)
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    void remove(FilingId filing, BureauId bureau) {
        jdbc.sql("delete from review_assignment where filing_id = :filing and bureau_id = :bureau")
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .update();
    }

    /** Of a bureau, all that are one person's, ended ones too. */
    List<FilingId> allOf(AccountId account, BureauId bureau) {
        return jdbc.sql("""
                select filing_id from review_assignment where bureau_id = :bureau and account_id = :account
                order by filing_id""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("account", RowKey.bytes(account.value()))
                .query((found, n) -> new FilingId(RowKey.uuid(found.getBytes("filing_id"))))
                .list();
    }

    private static AssignmentRow read(ResultSet found, int n) throws SQLException {
        var day = found.getDate("returns_on");
        return new AssignmentRow(
                new FilingId(RowKey.uuid(found.getBytes("filing_id"))),
                new AccountId(RowKey.uuid(found.getBytes("account_id"))),
                found.getString("account_name"),
                found.getString("assigned_by"),
                found.getTimestamp("assigned_at").toInstant(),
                found.getString("returns_to_name"),
                day == null ? null : day.toLocalDate());
    }
}
