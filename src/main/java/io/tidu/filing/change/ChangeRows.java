package io.tidu.filing.change;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.ladder.Bilingual;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.title.ending.EndingRule.Certainty;
import io.tidu.title.ending.EndingRule.Clause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reports of changes. */
@Component
class ChangeRows {

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChangeRow> find(String number) {
        return jdbc.sql("select * from change_report where number = :number")
                .param("number", number)
                .query(ChangeRows::row)
                .optional();
    }

    Optional<ChangeRow> find(UUID id) {
        return byId(id, "");
    }

    /** As it stands now, and kept so until the end of the transaction. */
    ChangeRow lock(UUID id) {
        return byId(id, " for update").orElseThrow();
    }

    private Optional<ChangeRow> byId(UUID id, String lock) {
        return jdbc.sql("select * from change_report where id = :id" + lock)
                .param("id", RowKey.bytes(id))
                .query(ChangeRows::row)
                .optional();
    }

    List<ChangeRow> ofFirm(EnterpriseId firm, int limit) {
        return jdbc.sql(
                        "select * from change_report where enterprise_id = :firm order by reported_at desc limit :limit")
                .param("firm", RowKey.bytes(firm.value()))
                .param("limit", limit)
                .query(ChangeRows::row)
                .list();
    }

    List<ChangeRow> page(BureauId bureau, BureauLevel level, boolean openOnly, int offset, int limit) {
        return jdbc.sql(
                        "select * from change_report where " + where(level, openOnly)
                                + " order by (status in ('REPORTED', 'PASSED')) desc, reported_at desc limit :limit offset :offset")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query(ChangeRows::row)
                .list();
    }

    int count(BureauId bureau, BureauLevel level, boolean openOnly) {
        return jdbc.sql("select count(*) from change_report where " + where(level, openOnly))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(Integer.class)
                .single();
    }

    private static String where(BureauLevel level, boolean openOnly) {
        var under =
                switch (level) {
                    case COUNTY -> "(county_bureau_id = :bureau or taking_bureau_id = :bureau)";
                    case CITY -> "city_bureau_id = :bureau";
                    case PROVINCE -> "province_bureau_id = :bureau";
                };
        return openOnly ? under + " and status in ('REPORTED', 'PASSED')" : under;
    }

    static boolean concerns(Actor actor, ChangeRow row) {
        return actor.covers(row.jurisdiction())
                || actor.bureau().filter(of -> of.bureau().equals(row.taking())).isPresent();
    }

    static ChangeRow row(ResultSet row, int number) throws SQLException {
        return new ChangeRow(
                RowKey.uuid(row.getBytes("id")),
                row.getString("number"),
                new EnterpriseId(RowKey.uuid(row.getBytes("enterprise_id"))),
                new CreditCode(row.getString("credit_code")),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new Clause(
                        new Bilingual(row.getString("clause_zh"), row.getString("clause_en")),
                        row.getString("document"),
                        Certainty.valueOf(row.getString("certainty"))),
                row.getString("details"),
                row.getString("name_before"),
                row.getString("name_after"),
                row.getString("county_before"),
                row.getString("county_after"),
                new Jurisdiction(
                        RowKey.uuid(row.getBytes("county_bureau_id")),
                        RowKey.uuid(row.getBytes("city_bureau_id")),
                        RowKey.uuid(row.getBytes("province_bureau_id"))),
                bureau(row.getBytes("taking_bureau_id")),
                row.getObject("reported_on", LocalDate.class),
                row.getTimestamp("reported_at").toInstant(),
                row.getString("reported_by_name"),
                ChangeStatus.valueOf(row.getString("status")),
                account(row.getBytes("passed_by")));
    }

    private static @Nullable BureauId bureau(byte @Nullable [] key) {
        return key == null ? null : new BureauId(RowKey.uuid(key));
    }

    private static @Nullable AccountId account(byte @Nullable [] key) {
        return key == null ? null : new AccountId(RowKey.uuid(key));
    }
}
