package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What firms say of how long their documents hold: each statement a row, none ever changed but for being the latest. */
@Repository
class Validities {

    private final JdbcClient jdbc;

    Validities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param period null if it was taken back */
    record Said(@Nullable ValidityPeriod period, String by, Instant at) {}

    /** The latest statements of a firm up to a moment, by digest. */
    Map<String, Said> latest(EnterpriseId firm, Collection<String> digests, Instant upTo) {
        var said = new HashMap<String, Said>();
        if (digests.isEmpty()) {
            return said;
        }
        jdbc.sql("""
                select * from evidence_validity where firm_id = :firm and digest in (:digests) and said_at <= :moment
                 order by said_at, id""")
                .param("firm", RowKey.bytes(firm.value()))
                .param(
                        "digests",
                        digests.stream().map(hex -> new Digest(hex).bytes()).toList())
                .param("moment", Timestamp.from(upTo))
                .query((ResultSet row) -> {
                    said.put(Digest.of(row.getBytes("digest")).hex(), read(row));
                });
        return said;
    }

    void say(EnterpriseId firm, String digest, @Nullable ValidityPeriod period, Actor by, Instant at) {
        var bytes = new Digest(digest).bytes();
        jdbc.sql("update evidence_validity set live = null where firm_id = :firm and digest = :digest and live = 1")
                .param("firm", RowKey.bytes(firm.value()))
                .param("digest", bytes)
                .update();
        jdbc.sql("""
                insert into evidence_validity (id, firm_id, digest, kind, valid_from, valid_until, said_at, said_by,
                    said_by_name, live)
                values (:id, :firm, :digest, :kind, :from, :until, :at, :by, :byName, 1)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("firm", RowKey.bytes(firm.value()))
                .param("digest", bytes)
                .param("kind", kind(period))
                .param("from", period == null ? null : period.from())
                .param("until", period == null ? null : period.until())
                .param("at", Timestamp.from(at))
                .param("by", RowKey.bytes(by.account().value()))
                .param("byName", by.name())
                .update();
    }

    private static String kind(@Nullable ValidityPeriod period) {
        if (period == null) {
            return "UNSAID";
        }
        return period.until() == null ? "UNLIMITED" : "UNTIL";
    }

    /** When a dossier was submitted; nothing if it was not. */
    Optional<Instant> frozenAt(DossierId dossier, int submission) {
        return jdbc.sql(
                        "select frozen_at from evidence_submission where dossier_id = :dossier and submission = :submission")
                .param("dossier", RowKey.bytes(dossier.value()))
                .param("submission", submission)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** The number of the latest submission; 0 if there is none. */
    int latestSubmission(DossierId dossier) {
        return jdbc.sql("select coalesce(max(submission), 0) from evidence_submission where dossier_id = :dossier")
                .param("dossier", RowKey.bytes(dossier.value()))
                .query(Integer.class)
                .single();
    }

    private static Said read(ResultSet row) throws SQLException {
        var period = row.getString("kind").equals("UNSAID")
                ? null
                : new ValidityPeriod(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
        return new Said(
                period,
                row.getString("said_by_name"),
                row.getTimestamp("said_at").toInstant());
    }
}
