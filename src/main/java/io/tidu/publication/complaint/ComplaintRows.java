package io.tidu.publication.complaint;

import io.tidu.evidence.DossierId;
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

/** Reads complaints, one query a page. */
@Component
class ComplaintRows {

    private final JdbcClient jdbc;

    ComplaintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ComplaintRow> find(String number) {
        return one("number = :key", number);
    }

    Optional<ComplaintRow> byReceipt(String receipt) {
        return one("receipt = :key", receipt);
    }

    Optional<ComplaintRow> byCase(String number) {
        return one("case_number = :key", number);
    }

    /** The complaint whose own files, or the files of whose answer, stand there. */
    Optional<ComplaintRow> ofFiles(DossierId dossier) {
        return one("id = :key or answer_files = :key", RowKey.bytes(dossier.value()));
    }

    private Optional<ComplaintRow> one(String where, Object key) {
        return jdbc.sql("select * from complaint where " + where)
                .param("key", key)
                .query(ComplaintColumns::row)
                .optional();
    }

    /** As it stands now, and kept so until the end of the transaction. */
    ComplaintRow lock(ComplaintId id) {
        return jdbc.sql("select * from complaint where id = :id for update")
                .param("id", RowKey.bytes(id.value()))
                .query(ComplaintColumns::row)
                .single();
    }

    /** Those about which the firm was asked. */
    List<ComplaintRow> askedOf(EnterpriseId firm, int limit) {
        return jdbc.sql("""
                select * from complaint where enterprise_id = :firm and question is not null
                order by asked_at desc, number desc limit :limit""")
                .param("firm", RowKey.bytes(firm.value()))
                .param("limit", limit)
                .query(ComplaintColumns::row)
                .list();
    }

    List<ComplaintRow> page(BureauScope scope, ComplaintFilter filter, int offset, int limit) {
        return search("*", scope, filter, """
                 order by (status in ('RECEIVED', 'ASKED')) desc, received_at desc, number desc limit %d offset %d""".formatted(limit, offset))
                .query(ComplaintColumns::row)
                .list();
    }

    int count(BureauScope scope, ComplaintFilter filter) {
        return search("count(*)", scope, filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec search(String what, BureauScope scope, ComplaintFilter filter, String order) {
        var text = filter.text();
        var words = text == null
                ? ""
                : " and (holder like :part escape '!' or credit_code like :begin escape '!' or number like :begin escape '!')";
        var statement = jdbc.sql("select %s from complaint where %s = :bureau and status in (:statuses)%s%s"
                        .formatted(what, scope.column(), words, order))
                .param("bureau", RowKey.bytes(scope.bureau().value()))
                .param(
                        "statuses",
                        filter.show().statuses().stream().map(Enum::name).toList());
        return text == null
                ? statement
                : statement
                        .param("part", "%" + escaped(text) + "%")
                        .param("begin", escaped(text.toUpperCase(Locale.ROOT)) + "%");
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Those of many dossiers that belong to complaints. */
    Set<DossierId> known(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("""
                                select id from complaint where id in (:ids)
                                union select answer_files from complaint where answer_files in (:ids)""")
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
