package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of files, and which of them each submission contained. Callers hold the lock of the dossier when they write. */
@Repository
class EvidenceFiles {

    private static final String SELECT = """
            select f.id, f.dossier_id, f.slot, f.file_name, c.kind, c.size, c.pages, f.digest, c.scan, f.added_by_name, f.added_at
              from evidence_file f join evidence_content c on c.digest = f.digest
            """;

    private final JdbcClient jdbc;

    EvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvidenceRow row, Actor actor) {
        jdbc.sql("""
                insert into evidence_file (id, dossier_id, slot, file_name, digest, added_at, added_by, added_by_name)
                values (:id, :dossier, :slot, :name, :digest, :at, :by, :byName)""")
                .param("id", RowKey.bytes(row.id().value()))
                .param("dossier", RowKey.bytes(row.dossier().value()))
                .param("slot", row.slot().value())
                .param("name", row.fileName())
                .param("digest", new Digest(row.digest()).bytes())
                .param("at", Timestamp.from(row.addedAt()))
                .param("by", RowKey.bytes(actor.account().value()))
                .param("byName", row.addedBy())
                .update();
    }

    Optional<EvidenceRow> find(EvidenceId id) {
        return jdbc.sql(SELECT + " where f.id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(EvidenceFiles::row)
                .optional();
    }

    List<EvidenceRow> find(Collection<EvidenceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where f.id in (:ids)")
                        .param(
                                "ids",
                                ids.stream().map(id -> RowKey.bytes(id.value())).toList())
                        .query(EvidenceFiles::row)
                        .list();
    }

    List<EvidenceRow> current(DossierId dossier) {
        return jdbc.sql(SELECT
                        + " where f.dossier_id = :dossier and f.removed_at is null order by f.slot, f.added_at, f.id")
                .param("dossier", RowKey.bytes(dossier.value()))
                .query(EvidenceFiles::row)
                .list();
    }

    /** Every file with one of these contents, removed ones that a submission contains included. */
    List<EvidenceRow> standingOn(Collection<Digest> digests) {
        return digests.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where f.digest in (:digests) order by f.added_at, f.id")
                        .param("digests", digests.stream().map(Digest::bytes).toList())
                        .query(EvidenceFiles::row)
                        .list();
    }

    List<EvidenceRow> submitted(DossierId dossier, int submission) {
        return jdbc.sql(SELECT + """
                  join evidence_submitted s on s.file_id = f.id
                 where s.dossier_id = :dossier and s.submission = :submission
                 order by f.slot, f.added_at, f.id""")
                .param("dossier", RowKey.bytes(dossier.value()))
                .param("submission", submission)
                .query(EvidenceFiles::row)
                .list();
    }

    /** Takes a file that is there out of the current set. Returns false if it was out already. */
    boolean remove(EvidenceId id, Actor actor, Instant at) {
        int deleted = jdbc.sql("""
                delete from evidence_file
                 where id = :id and removed_at is null
                   and not exists (select 1 from evidence_submitted s where s.file_id = :id)""").param("id", RowKey.bytes(id.value())).update();
        return deleted == 1 || markRemoved(id, actor, at);
    }

    private boolean markRemoved(EvidenceId id, Actor actor, Instant at) {
        return jdbc.sql("""
                        update evidence_file set removed_at = :at, removed_by = :by
                         where id = :id and removed_at is null""")
                        .param("id", RowKey.bytes(id.value()))
                        .param("at", Timestamp.from(at))
                        .param("by", RowKey.bytes(actor.account().value()))
                        .update()
                == 1;
    }

    boolean isSubmitted(DossierId dossier, int submission) {
        return jdbc.sql(
                                "select count(*) from evidence_submission where dossier_id = :dossier and submission = :submission")
                        .param("dossier", RowKey.bytes(dossier.value()))
                        .param("submission", submission)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void submit(DossierId dossier, int submission, Instant at) {
        jdbc.sql(
                        "insert into evidence_submission (dossier_id, submission, frozen_at) values (:dossier, :submission, :at)")
                .param("dossier", RowKey.bytes(dossier.value()))
                .param("submission", submission)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                insert into evidence_submitted (dossier_id, submission, file_id)
                select dossier_id, :submission, id from evidence_file where dossier_id = :dossier and removed_at is null""")
                .param("dossier", RowKey.bytes(dossier.value()))
                .param("submission", submission)
                .update();
    }

    private static EvidenceRow row(ResultSet columns, int number) throws SQLException {
        int pages = columns.getInt("pages");
        boolean pagesKnown = !columns.wasNull();
        return new EvidenceRow(
                new EvidenceId(RowKey.uuid(columns.getBytes("id"))),
                new DossierId(RowKey.uuid(columns.getBytes("dossier_id"))),
                new SlotCode(columns.getString("slot")),
                columns.getString("file_name"),
                EvidenceKind.valueOf(columns.getString("kind")),
                columns.getLong("size"),
                pagesKnown ? pages : null,
                Digest.of(columns.getBytes("digest")).hex(),
                ScanState.valueOf(columns.getString("scan")),
                columns.getString("added_by_name"),
                columns.getTimestamp("added_at").toInstant());
    }
}
