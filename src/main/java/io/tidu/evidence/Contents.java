package io.tidu.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of what the store holds. Who writes one has it locked until the end of the transaction; that is how an upload
 * and the collector keep out of each other's way.
 */
@Repository
class Contents {

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes what the store holds, or renews it if the same bytes are known: what the scanner said of them stands, unless it has
     * just seen them.
     */
    void store(EvidenceRow row) {
        jdbc.sql("""
                insert into evidence_content (digest, kind, size, pages, stored_at, scan)
                values (:digest, :kind, :size, :pages, :at, :scan)
                on duplicate key update stored_at = :at,
                    scan = case when :scan = 'CLEAN' or scan = 'NONE' then :scan else scan end""")
                .param("digest", new Digest(row.digest()).bytes())
                .param("kind", row.kind().name())
                .param("size", row.size())
                .param("pages", row.pages())
                .param("at", Timestamp.from(row.addedAt()))
                .param("scan", row.scan().name())
                .update();
    }

    /** Says that known bytes were named anew, and keeps the collector off them. Returns whether they are known. */
    boolean renew(Digest digest, Instant at) {
        return jdbc.sql("update evidence_content set stored_at = :at where digest = :digest")
                        .param("digest", digest.bytes())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What the store should hold. */
    record Kept(Digest digest, long size) {}

    long count() {
        return jdbc.sql("select count(*) from evidence_content")
                .query(Long.class)
                .single();
    }

    /** The next by digest, from the first on if there is none before. */
    List<Kept> after(@Nullable Kept before, int most) {
        return jdbc.sql("select digest, size from evidence_content where digest > :after order by digest limit :most")
                .param("after", before == null ? new byte[0] : before.digest().bytes())
                .param("most", most)
                .query((columns, row) -> new Kept(Digest.of(columns.getBytes("digest")), columns.getLong("size")))
                .list();
    }

    boolean isKnown(Digest digest) {
        return jdbc.sql("select count(*) from evidence_content where digest = :digest")
                        .param("digest", digest.bytes())
                        .query(Long.class)
                        .single()
                == 1;
    }

    Set<Digest> known(String prefix) {
        var lowest = HexFormat.of().parseHex(prefix + "00".repeat(31));
        var highest = HexFormat.of().parseHex(prefix + "ff".repeat(31));
        return new HashSet<>(jdbc.sql("select digest from evidence_content where digest between :lowest and :highest")
                .param("lowest", lowest)
                .param("highest", highest)
                .query((columns, row) -> Digest.of(columns.getBytes(1)))
                .list());
    }

    /** What no file has named for some time. */
    List<Digest> unnamedSince(Instant moment) {
        return jdbc.sql("""
                select c.digest from evidence_content c
                 where c.stored_at < :moment
                   and not exists (select 1 from evidence_file f where f.digest = c.digest)""")
                .param("moment", Timestamp.from(moment))
                .query((columns, row) -> Digest.of(columns.getBytes(1)))
                .list();
    }

    /** Deletes the row unless a file names it or it was renewed in the meantime. Returns whether it is gone. */
    boolean forget(Digest digest, Instant storedBefore) {
        return jdbc.sql("""
                        delete from evidence_content
                         where digest = :digest and stored_at < :moment
                           and not exists (select 1 from evidence_file f where f.digest = :digest)""")
                        .param("digest", digest.bytes())
                        .param("moment", Timestamp.from(storedBefore))
                        .update()
                == 1;
    }

    /** Takes the place of a row that is not there, so that nobody writes it meanwhile. Returns false if it is there. */
    boolean claim(Digest digest, Instant at) {
        try {
            return jdbc.sql(
                                    "insert into evidence_content (digest, kind, size, stored_at) values (:digest, 'PDF', 1, :at)")
                            .param("digest", digest.bytes())
                            .param("at", Timestamp.from(at))
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
