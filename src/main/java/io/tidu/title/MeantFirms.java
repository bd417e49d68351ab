package io.tidu.title;

import io.tidu.shared.RowKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which recommended firms the rows of a file mean. */
@Repository
class MeantFirms {

    private final JdbcClient jdbc;

    MeantFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param firm whom the row means; null for nobody who was recommended */
    void choose(TitleImportId id, int number, RowChoice choice, @Nullable AwaitedFirm firm, String by) {
        jdbc.sql("""
                update title_import_row set verdict = 'AMBIGUOUS', decision = :decision, awaited_id = :firm, firm_code = :code,
                    decided_why = :why, decided_by = :by
                where import_id = :id and row_no = :number""")
                .param("decision", choice.decision().name())
                .param("firm", firm == null ? null : RowKey.bytes(firm.id()))
                .param("code", firm == null ? null : firm.creditCode())
                .param("why", choice.reason())
                .param("by", by)
                .param("id", RowKey.bytes(id.value()))
                .param("number", number)
                .update();
    }

    /** Those meant by a row that is taken in, or is in the register already. */
    List<UUID> of(TitleImportId id) {
        return jdbc.sql("""
                select awaited_id from title_import_row where import_id = ? and awaited_id is not null
                  and (verdict in ('NEW', 'MATCHED') or decision = 'GRANT') order by row_no""")
                .param(RowKey.bytes(id.value()))
                .query((row, i) -> TitleColumns.uuid(row, "awaited_id"))
                .list();
    }
}
