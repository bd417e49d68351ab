package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of editions. Only adds and reads. */
@Component
class EditionLedger {

    private final JdbcClient jdbc;
    private final EditionRows rows;
    private final Clock clock;

    EditionLedger(JdbcClient jdbc, EditionRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** The revision of the newest row: if it is the one a reader knows, there is nothing new. */
    long latestRevision() {
        return jdbc.sql("select latest from ladder_revision where id = 1")
                .query(Long.class)
                .single();
    }

    /** Everything that was ever recorded, the newest first. */
    List<EditionRow> history() {
        return rows.history();
    }

    /** Of each edition the row that counts. */
    List<EditionRow> current() {
        return rows.current();
    }

    Optional<EditionRow> current(EditionRef ref) {
        return rows.current(ref);
    }

    Optional<String> canonical(String digest) {
        return text("canonical", digest);
    }

    Optional<String> source(String digest) {
        return text("source", digest);
    }

    /** Keeps everybody else from recording until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        jdbc.sql("select latest from ladder_revision where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /**
     * Adds a row.
     *
     * @param preparedBy who wrote it; null if it came in a file
     * @return its revision
     */
    @Transactional(propagation = Propagation.MANDATORY)
    long add(EditionText text, Actor by, @Nullable Preparer preparedBy) {
        lock();
        long revision = latestRevision() + 1;
        jdbc.sql("update ladder_revision set latest = :revision where id = 1")
                .param("revision", revision)
                .update();
        var id = RowKey.bytes(TimeOrderedId.next());
        var ref = text.ref();
        jdbc.sql("""
                insert into ladder_edition (id, revision, rung, edition, region, digest, origin, file, canonical, source,
                    recorded_at, recorded_by, recorded_name, prepared_by, prepared_name)
                values (:id, :revision, :rung, :edition, :region, :digest, :origin, :file, :canonical, :source,
                    :at, :by, :name, :preparedBy, :preparedName)""")
                .param("id", id)
                .param("revision", revision)
                .param("rung", ref.rung().code())
                .param("edition", ref.edition())
                .param("region", ref.region() == null ? "" : ref.region())
                .param("digest", text.digest())
                .param("origin", (preparedBy == null ? EditionOrigin.FILE : EditionOrigin.PRODUCT).name())
                .param("file", preparedBy == null ? text.place() : null)
                .param("canonical", text.canonical())
                .param("source", text.source())
                .param("at", clock.instant())
                .param("by", RowKey.bytes(by.account().value()))
                .param("name", by.name())
                .param("preparedBy", preparedBy == null ? null : RowKey.bytes(preparedBy.account()))
                .param("preparedName", preparedBy == null ? null : preparedBy.name())
                .update();
        text.rulebook().inForce().forEach((kind, period) -> addPeriod(id, kind, period));
        return revision;
    }

    /** Who wrote what another person puts in force. */
    record Preparer(UUID account, String name) {}

    private void addPeriod(byte[] edition, FilingKind kind, Period period) {
        jdbc.sql("insert into ladder_edition_period (edition_id, kind, from_day, until_day) values (?, ?, ?, ?)")
                .param(edition)
                .param(kind.name())
                .param(period.from())
                .param(period.until())
                .update();
    }

    /** Alike in every row of the same digest. */
    private Optional<String> text(String column, String digest) {
        return jdbc.sql("select " + column
                        + " from ladder_edition where digest = :digest order by revision desc limit 1")
                .param("digest", digest)
                .query(String.class)
                .optional();
    }
}
