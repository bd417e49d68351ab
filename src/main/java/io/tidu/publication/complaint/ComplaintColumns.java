package io.tidu.publication.complaint;

import io.tidu.evidence.DossierId;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.publication.complaint.ComplaintRow.Inquiry;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of a complaint from its columns. */
final class ComplaintColumns {

    private ComplaintColumns() {}

    static ComplaintRow row(ResultSet row, int number) throws SQLException {
        byte @Nullable [] firm = row.getBytes("enterprise_id");
        return new ComplaintRow(
                new ComplaintId(RowKey.uuid(row.getBytes("id"))),
                row.getString("number"),
                firm == null ? null : new EnterpriseId(RowKey.uuid(firm)),
                row.getString("holder"),
                new CreditCode(row.getString("credit_code")),
                row.getString("rung"),
                new Jurisdiction(
                        RowKey.uuid(row.getBytes("county_bureau_id")),
                        RowKey.uuid(row.getBytes("city_bureau_id")),
                        RowKey.uuid(row.getBytes("province_bureau_id"))),
                row.getInt("files"),
                row.getTimestamp("received_at").toInstant(),
                ComplaintStatus.valueOf(row.getString("status")),
                row.getString("question") == null ? null : inquiry(row),
                new DossierId(RowKey.uuid(row.getBytes("answer_files"))),
                row.getString("decision"),
                instant(row.getTimestamp("settled_at")),
                row.getString("settled_by_name"),
                row.getString("case_number"));
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        return new Inquiry(
                row.getString("question"),
                new BureauId(RowKey.uuid(row.getBytes("asked_in"))),
                row.getString("asked_in_name"),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("answer"),
                instant(row.getTimestamp("answered_at")),
                row.getString("answered_by_name"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
