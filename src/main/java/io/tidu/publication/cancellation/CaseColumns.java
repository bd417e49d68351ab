package io.tidu.publication.cancellation;

import io.tidu.evidence.DossierId;
import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.ladder.Bilingual;
import io.tidu.publication.cancellation.CaseRow.Opener;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.title.ending.EndingRule.Certainty;
import io.tidu.title.ending.EndingRule.Clause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a case from a row of its table. */
final class CaseColumns {

    private CaseColumns() {}

    static CaseRow row(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                new CaseId(RowKey.uuid(row.getBytes("id"))),
                row.getString("number"),
                firm(row.getBytes("enterprise_id")),
                row.getString("holder"),
                new CreditCode(row.getString("credit_code")),
                row.getString("rung"),
                row.getString("cause"),
                row.getString("region_code"),
                clause(row),
                new Jurisdiction(
                        RowKey.uuid(row.getBytes("county_bureau_id")),
                        RowKey.uuid(row.getBytes("city_bureau_id")),
                        RowKey.uuid(row.getBytes("province_bureau_id"))),
                new Opener(
                        new AccountId(RowKey.uuid(row.getBytes("opened_by"))),
                        row.getString("opened_by_name"),
                        bureau(row.getBytes("opened_in")),
                        row.getString("opened_in_name")),
                row.getObject("opened_on", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("facts"),
                row.getObject("answer_due_on", LocalDate.class),
                new DossierId(RowKey.uuid(row.getBytes("answer_files"))),
                row.getString("answer"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("decision"),
                account(row.getBytes("decided_by")));
    }

    private static Clause clause(ResultSet row) throws SQLException {
        return new Clause(
                new Bilingual(row.getString("clause_zh"), row.getString("clause_en")),
                row.getString("document"),
                Certainty.valueOf(row.getString("certainty")));
    }

    private static @Nullable EnterpriseId firm(byte @Nullable [] key) {
        return key == null ? null : new EnterpriseId(RowKey.uuid(key));
    }

    private static @Nullable AccountId account(byte @Nullable [] key) {
        return key == null ? null : new AccountId(RowKey.uuid(key));
    }

    private static @Nullable BureauId bureau(byte @Nullable [] key) {
        return key == null ? null : new BureauId(RowKey.uuid(key));
    }
}
