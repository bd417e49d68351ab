package io.tidu.identity;

import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the log: the work of the auditors (审计管理员), who see nothing else, and nobody else sees it. */
@Service
public class AuditLog {

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Entries, newest first.
     *
     * @throws NotFound if the person is no auditor
     */
    @Transactional(readOnly = true)
    public List<AuditRow> list(Actor by, AuditFilter filter, int offset, int limit) {
        if (!by.is(Role.AUDITOR)) {
            throw new NotFound();
        }
        return jdbc.sql("""
                select e.*, b.name as bureau_name from audit_entry e left join bureau b on b.id = e.bureau_id
                where e.at >= :from and e.at < :end
                  and e.account_name like :person and e.subject like :subject
                order by e.at desc, e.id desc limit :limit offset :offset""")
                .param("from", startOf(filter.from()))
                .param("end", startOf(filter.to().plusDays(1)))
                .param("person", AccountRows.beginning(filter.person().strip()))
                .param("subject", AccountRows.beginning(filter.subject().strip()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Zone.SHANGHAI).toInstant(), ZoneOffset.UTC);
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        var at = Objects.requireNonNull(row.getObject("at", LocalDateTime.class));
        return new AuditRow(
                RowKey.uuid(row.getBytes("id")),
                at.toInstant(ZoneOffset.UTC),
                row.getString("account_name"),
                Role.valueOf(row.getString("role")),
                row.getString("bureau_name"),
                row.getString("origin"),
                row.getString("subject"),
                row.getString("action"),
                row.getString("before_state"),
                row.getString("after_state"));
    }
}
