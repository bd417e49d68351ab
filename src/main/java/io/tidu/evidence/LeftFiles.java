package io.tidu.evidence;

import io.tidu.shared.RowKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that stand in a dossier and in no submission of it. */
@Repository
class LeftFiles {

    private static final String UNSUBMITTED =
            " f.removed_at is null" + " and not exists (select 1 from evidence_submitted s where s.file_id = f.id)";

    private final JdbcClient jdbc;
    private final EvidenceFiles files;

    LeftFiles(JdbcClient jdbc, EvidenceFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The next dossiers with such files by key, from the first on if there is none before. */
    List<DossierId> dossiersAfter(@Nullable DossierId before, int most) {
        return jdbc.sql("select distinct f.dossier_id from evidence_file f where f.dossier_id > :after and"
                        + UNSUBMITTED + " order by f.dossier_id limit :most")
                .param("after", before == null ? new byte[0] : RowKey.bytes(before.value()))
                .param("most", most)
                .query((columns, row) -> new DossierId(RowKey.uuid(columns.getBytes(1))))
                .list();
    }

    List<EvidenceRow> of(DossierId dossier) {
        var ids = jdbc.sql("select f.id from evidence_file f where f.dossier_id = :dossier and" + UNSUBMITTED)
                .param("dossier", RowKey.bytes(dossier.value()))
                .query((columns, row) -> new EvidenceId(RowKey.uuid(columns.getBytes(1))))
                .list();
        return files.current(dossier).stream()
                .filter(row -> ids.contains(row.id()))
                .toList();
    }

    void remove(EvidenceRow row) {
        jdbc.sql("delete from evidence_file where id = :id")
                .param("id", RowKey.bytes(row.id().value()))
                .update();
    }
}
