package io.tidu.evidence;

import io.tidu.shared.RowKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each dossier uses of its room. Its row is the lock under which files come and go, so that parallel uploads add up. */
@Repository
class Dossiers {

    private final JdbcClient jdbc;

    Dossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks a dossier until the end of the transaction, making its row the first time, and returns its used bytes. */
    long lock(DossierId dossier) {
        jdbc.sql(
                        "insert into evidence_dossier (id, used_bytes) values (:id, 0) on duplicate key update used_bytes = used_bytes")
                .param("id", RowKey.bytes(dossier.value()))
                .update();
        return jdbc.sql("select used_bytes from evidence_dossier where id = :id for update")
                .param("id", RowKey.bytes(dossier.value()))
                .query(Long.class)
                .single();
    }

    void use(DossierId dossier, long bytes) {
        jdbc.sql("update evidence_dossier set used_bytes = used_bytes + :bytes where id = :id")
                .param("id", RowKey.bytes(dossier.value()))
                .param("bytes", bytes)
                .update();
    }

    long usedBytes(DossierId dossier) {
        return jdbc.sql("select used_bytes from evidence_dossier where id = :id")
                .param("id", RowKey.bytes(dossier.value()))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
