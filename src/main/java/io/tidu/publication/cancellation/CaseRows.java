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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases, one query a page. */
@Component
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseRow> find(String number) {
        return one("number = :key", number);
    }

    Optional<CaseRow> find(CaseId id) {
        return one("id = :key", RowKey.bytes(id.value()));
    }

    /** The case whose own files, or the files of whose answer, stand there. */
    Optional<CaseRow> ofFiles(DossierId dossier) {
        return one("id = :key or answer_files = :key", RowKey.bytes(dossier.value()));
    }

    private Optional<CaseRow> one(String where, Object key) {
        return jdbc.sql("select * from cancellation_case where " + where)
                .param("key", key)
                .query(CaseRows::row)
                .optional();
    }

    /** As it stands now, and kept so until the end of the transaction. */
    Optional<CaseRow> lock(CaseId id) {
        return jdbc.sql("select * from cancellation_case where id = :id for update")
                .param("id", RowKey.bytes(id.value()))
                .query(CaseRows::row)
                .optional();
    }

    List<CaseRow> ofFirm(EnterpriseId firm, int limit) {
        return jdbc.sql("""
                select * from cancellation_case where enterprise_id = :firm order by opened_at desc, number desc limit :limit""")
                .param("firm", RowKey.bytes(firm.value()))
                .param("limit", limit)
                .query(CaseRows::row)
                .list();
    }

    List<CaseRow> page(CaseScope scope, CaseFilter filter, int offset, int limit) {
        return search("*", scope, filter, """
                 order by (status in ('HEARING', 'DECIDED')) desc, opened_at desc, number desc limit %d offset %d""".formatted(limit, offset))
                .query(CaseRows::row)
                .list();
    }

    int count(CaseScope scope, CaseFilter filter) {
        return search("count(*)", scope, filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec search(String what, CaseScope scope, CaseFilter filter, String order) {
        var statuses = filter.show().statuses().stream().map(Enum::name).toList();
        var text = filter.text();
        var words = text == null
                ? ""
                : " and (holder like :part escape '!' or credit_code like :begin escape '!' or number like :begin escape '!')";
        var statement = jdbc.sql("select %s from cancellation_case where %s = :bureau and status in (:statuses)%s%s"
                        .formatted(what, scope.column(), words, order))
                .param("bureau", RowKey.bytes(scope.bureau().value()))
                .param("statuses", statuses);
        return text == null
                ? statement
                : statement
                        .param("part", "%" + escaped(text) + "%")
                        .param("begin", escaped(text.toUpperCase(Locale.ROOT)) + "%");
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Those of many dossiers that belong to cases. */
    Set<DossierId> known(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("""
                                select id from cancellation_case where id in (:ids)
                                union select answer_files from cancellation_case where answer_files in (:ids)""")
                        .param(
                                "ids",
                                dossiers.stream()
                                        .map(each -> RowKey.bytes(each.value()))
                                        .toList())
                        .query((row, number) -> new DossierId(RowKey.uuid(row.getBytes(1))))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

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
                row.getString("decision"));
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

    private static @Nullable BureauId bureau(byte @Nullable [] key) {
        return key == null ? null : new BureauId(RowKey.uuid(key));
    }
}
