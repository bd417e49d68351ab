package io.tidu.evidence;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be read, one thing at a time and by one program at a time: it is taken for some minutes, and given to another if it was
 * not written by then. What stops the program three times is given up.
 */
@Repository
class ReadingQueue {

    private static final Duration HELD = Duration.ofMinutes(20);
    private static final int MOST_TRIES = 3;
    /** Where several programs ask at once, each finds one. */
    private static final int LOOK_AT = 8;

    private final JdbcClient jdbc;

    ReadingQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be done with a content. */
    enum Task {
        /** To be read from its bytes. */
        READ("r.state = 'WAITING' and c.scan in ('NONE', 'CLEAN')", "r.asked_at"),
        /** Its text is there and was searched by other labels, or is sealed with another key. */
        SEARCH("r.state in ('READ', 'PICTURES') and (r.labels <> :labels or r.sealed_with <> :key)", "r.digest"),
        /** Some of its pages are pictures that can be recognised. */
        RECOGNISE("r.state in ('READ', 'PICTURES') and r.to_recognise and c.scan in ('NONE', 'CLEAN')", "r.asked_at");

        private final String condition;
        private final String order;

        Task(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    record Entry(Digest digest, EvidenceKind kind, long size, int tries) {

        boolean isLast() {
            return tries >= MOST_TRIES - 1;
        }

        boolean isHopeless() {
            return tries >= MOST_TRIES;
        }
    }

    Optional<Entry> take(Task task, String labels, String key, Instant now) {
        return candidates(task, labels, key, now).stream()
                .filter(entry -> taken(entry, now))
                .findFirst();
    }

    private List<Entry> candidates(Task task, String labels, String key, Instant now) {
        return jdbc.sql("""
                select r.digest, c.kind, c.size, r.tries
                  from evidence_reading r join evidence_content c on c.digest = r.digest
                 where %s and (r.taken_until is null or r.taken_until < :now) order by %s limit %d""".formatted(task.condition, task.order, LOOK_AT))
                .param("labels", labels)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Entry(
                        Digest.of(row.getBytes("digest")),
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getLong("size"),
                        row.getInt("tries")))
                .list();
    }

    private boolean taken(Entry entry, Instant now) {
        return jdbc.sql("""
                        update evidence_reading set taken_until = :until, tries = tries + 1
                         where digest = :digest and (taken_until is null or taken_until < :now)""")
                        .param("until", Timestamp.from(now.plus(HELD)))
                        .param("now", Timestamp.from(now))
                        .param("digest", entry.digest().bytes())
                        .update()
                == 1;
    }
}
