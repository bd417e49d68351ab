package io.tidu.evidence;

import io.tidu.shared.RowKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dossiers stand on the same bytes. */
@Repository
class CopyQueries {

    /** A blank form that thousands send in is no sign of copying, and need not be listed whole. */
    private static final int MOST_OF_A_FILE = 20;

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    CopyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By digest, the dossiers of which some submission contains it. */
    Map<String, Set<DossierId>> submitted(Collection<Digest> digests) {
        var found = new HashMap<String, Set<DossierId>>();
        jdbc.sql("""
                select digest, dossier_id from (
                    select f.digest, f.dossier_id, row_number() over (partition by f.digest order by f.dossier_id) as place
                      from evidence_file f join evidence_submitted s on s.file_id = f.id
                     where f.digest in (:digests)
                     group by f.digest, f.dossier_id) ranked
                 where place <= :most""")
                .param("digests", digests.stream().map(Digest::bytes).toList())
                .param("most", MOST_OF_A_FILE)
                .query(row -> {
                    found.computeIfAbsent(Digest.of(row.getBytes("digest")).hex(), unused -> new HashSet<>())
                            .add(new DossierId(RowKey.uuid(row.getBytes("dossier_id"))));
                });
        return found;
    }

    /** The dossiers that have it now or have submitted it. */
    Set<DossierId> current(Digest digest) {
        return new HashSet<>(
                jdbc.sql("select distinct dossier_id from evidence_file where digest = :digest limit :most")
                        .param("digest", digest.bytes())
                        .param("most", MOST)
                        .query((row, number) -> new DossierId(RowKey.uuid(row.getBytes("dossier_id"))))
                        .list());
    }
}
