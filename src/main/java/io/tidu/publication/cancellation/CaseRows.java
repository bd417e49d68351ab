package io.tidu.publication.cancellation;

import io.tidu.evidence.DossierId;
import io.tidu.identity.BureauId;
import io.tidu.publication.BureauScope;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
                .query(CaseColumns::row)
                .optional();
    }

    /** As it stands now, and kept so until the end of the transaction. */
    Optional<CaseRow> lock(CaseId id) {
        return jdbc.sql("select * from cancellation_case where id = :id for update")
                .param("id", RowKey.bytes(id.value()))
                .query(CaseColumns::row)
                .optional();
    }

    List<CaseRow> ofFirm(EnterpriseId firm, int limit) {
        return jdbc.sql("""
                select * from cancellation_case where enterprise_id = :firm order by opened_at desc, number desc limit :limit""")
                .param("firm", RowKey.bytes(firm.value()))
                .param("limit", limit)
                .query(CaseColumns::row)
                .list();
    }

    /** Those of a province whose titles wait to be given back. */
    List<CaseRow> reversed(BureauId province) {
        return jdbc.sql("""
                select * from cancellation_case where province_bureau_id = :province and status = 'REVERSED' order by opened_at, number""")
                .param("province", RowKey.bytes(province.value()))
                .query(CaseColumns::row)
                .list();
    }

    List<CaseRow> page(BureauScope scope, CaseFilter filter, int offset, int limit) {
        return search("*", scope, filter, """
                 order by (status in ('HEARING', 'DECIDED', 'REVERSED')) desc, opened_at desc, number desc limit %d offset %d""".formatted(limit, offset))
                .query(CaseColumns::row)
                .list();
    }

    int count(BureauScope scope, CaseFilter filter) {
        return search("count(*)", scope, filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec search(String what, BureauScope scope, CaseFilter filter, String order) {
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
}
