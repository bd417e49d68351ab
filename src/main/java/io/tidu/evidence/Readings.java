package io.tidu.evidence;

import io.tidu.evidence.text.DocumentText;
import io.tidu.evidence.text.Extract;
import io.tidu.evidence.text.TextUnreadable.Reason;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read of each content; gone with it. */
@Repository
class Readings {

    private final JdbcClient jdbc;
    private final TextSeal seal;

    Readings(JdbcClient jdbc, TextSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** From now on it waits to be read, unless it is known. */
    void await(Digest digest, Instant at) {
        jdbc.sql("""
                insert into evidence_reading (digest, state, asked_at) values (:digest, 'WAITING', :at)
                on duplicate key update digest = evidence_reading.digest""")
                .param("digest", digest.bytes())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** In one question, however many there are. */
    Map<Digest, Reading> of(Collection<Digest> digests) {
        var found = new HashMap<Digest, Reading>();
        if (!digests.isEmpty()) {
            jdbc.sql("""
                    select digest, state, reason, pages, pictures, recognised, cut_short, sealed_with, extracted
                    from evidence_reading where digest in (:digests)""")
                    .param("digests", digests.stream().map(Digest::bytes).toList())
                    .query(row -> {
                        found.put(Digest.of(row.getBytes("digest")), reading(row));
                    });
        }
        return found;
    }

    private Reading reading(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Reading(
                ReadingState.valueOf(row.getString("state")),
                reason == null ? null : Reason.valueOf(reason),
                row.getInt("pages"),
                row.getInt("pictures"),
                row.getInt("recognised"),
                row.getBoolean("cut_short"),
                opened(row, "extracted").map(ReadingJson::extract).orElse(Extract.NOTHING));
    }

    /** What is sealed with a key that is not here any more is as good as not read. */
    private Optional<String> opened(ResultSet row, String column) throws SQLException {
        var sealed = row.getBytes(column);
        try {
            return sealed == null
                    ? Optional.empty()
                    : Optional.of(seal.open(sealed, row.getString("sealed_with"), Digest.of(row.getBytes("digest"))));
        } catch (IOException unknownKey) {
            return Optional.empty();
        }
    }

    Optional<DocumentText> text(Digest digest) {
        return jdbc.sql("select digest, sealed_with, page_text from evidence_reading where digest = :digest")
                .param("digest", digest.bytes())
                .query((row, number) -> opened(row, "page_text").map(ReadingJson::text))
                .optional()
                .flatMap(text -> text);
    }

    /** @param recognise whether pages wait to be recognised */
    void write(
            Digest digest, Reading reading, @Nullable DocumentText text, String labels, boolean recognise, Instant at) {
        jdbc.sql("""
                update evidence_reading
                   set state = :state, reason = :reason, pages = :pages, pictures = :pictures, recognised = :recognised,
                       cut_short = :cut, labels = :labels, sealed_with = :key, page_text = :text, extracted = :extract,
                       to_recognise = :recognise, taken_until = null, read_at = :at
                 where digest = :digest""")
                .param("state", reading.state().name())
                .param(
                        "reason",
                        reading.reason() == null ? null : reading.reason().name())
                .param("pages", reading.pages())
                .param("pictures", reading.pictures())
                .param("recognised", reading.recognised())
                .param("cut", reading.cutShort())
                .param("labels", labels)
                .param("key", seal.key())
                .param("text", text == null ? null : seal.seal(ReadingJson.write(text), digest))
                .param("extract", seal.seal(ReadingJson.write(reading.extract()), digest))
                .param("recognise", recognise)
                .param("at", Timestamp.from(at))
                .param("digest", digest.bytes())
                .update();
    }

    Map<ReadingState, Long> counts() {
        var counts = new EnumMap<ReadingState, Long>(ReadingState.class);
        jdbc.sql("select state, count(*) from evidence_reading group by state").query(row -> {
            counts.put(ReadingState.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** @param everything also what was read well */
    int again(boolean everything, Instant at) {
        return jdbc.sql("""
                update evidence_reading set state = 'WAITING', reason = null, tries = 0, taken_until = null, asked_at = :at
                 where state <> 'WAITING' and state <> 'NOT_READ'
                   and (:everything or state <> 'READ' or cut_short or pictures > 0)""")
                .param("at", Timestamp.from(at))
                .param("everything", everything)
                .update();
    }
}
