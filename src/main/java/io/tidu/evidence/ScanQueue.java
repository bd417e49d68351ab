package io.tidu.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The content that the scanner has not seen: first what waits for it, then what came in before there was one. */
@Repository
class ScanQueue {

    private final JdbcClient jdbc;

    private final Scanning scanning;

    ScanQueue(JdbcClient jdbc, Scanning scanning) {
        this.jdbc = jdbc;
        this.scanning = scanning;
    }

    ScanOverview overview() {
        return new ScanOverview(scanning.isSetUp(), count(ScanState.WAITING), count(ScanState.INFECTED));
    }

    /** Those tried longest ago first, so that one which the scanner does not take keeps nobody waiting. */
    List<Contents.Kept> next(ScanState state, Instant triedBefore, int most) {
        return jdbc.sql("""
                select digest, size from evidence_content
                 where scan = :state and (scanned_at is null or scanned_at < :before)
                 order by scanned_at, stored_at limit :most""")
                .param("state", state.name())
                .param("before", Timestamp.from(triedBefore))
                .param("most", most)
                .query((columns, row) ->
                        new Contents.Kept(Digest.of(columns.getBytes("digest")), columns.getLong("size")))
                .list();
    }

    void scanned(Digest digest, ScanState state, @Nullable String note, Instant at) {
        jdbc.sql("""
                update evidence_content set scan = :state, scan_note = :note, scanned_at = :at where digest = :digest""")
                .param("state", state.name())
                .param("note", note == null || note.length() <= 200 ? note : note.substring(0, 200))
                .param("at", Timestamp.from(at))
                .param("digest", digest.bytes())
                .update();
    }

    /** It was not seen and stays what it is; tried again when the others were. */
    void tried(Digest digest, String note, Instant at) {
        jdbc.sql("update evidence_content set scan_note = :note, scanned_at = :at where digest = :digest")
                .param("note", note.length() <= 200 ? note : note.substring(0, 200))
                .param("at", Timestamp.from(at))
                .param("digest", digest.bytes())
                .update();
    }

    private long count(ScanState state) {
        return jdbc.sql("select count(*) from evidence_content where scan = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }
}
