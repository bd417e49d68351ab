package io.tidu.filing.upkeep;

import io.tidu.filing.SaidElsewhere;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is typed into updates, and for ever what was signed. */
@Repository
class StoredUpdates implements SaidElsewhere {

    private static final int YEARS = 3;

    /** What is being typed. */
    record Draft(String content, long revision, @Nullable Instant handedOverAt) {}

    /** What was signed. */
    record Signed(UpdateRow row, String content) {}

    private final JdbcClient jdbc;

    StoredUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> draft(EnterpriseId firm, int year) {
        return draft(firm, year, "");
    }

    /** So that of two who type the second sees what the first typed. */
    Optional<Draft> draftLocked(EnterpriseId firm, int year) {
        return draft(firm, year, " for update");
    }

    private Optional<Draft> draft(EnterpriseId firm, int year, String lock) {
        return jdbc.sql("""
                select content, revision, handed_over_at from yearly_update_draft
                where enterprise_id = ? and for_year = ?""" + lock)
                .params(key(firm), year)
                .query((row, number) ->
                        new Draft(row.getString("content"), row.getLong("revision"), moment(row, "handed_over_at")))
                .optional();
    }

    void insert(EnterpriseId firm, int year, String content, Instant at) {
        jdbc.sql("""
                insert into yearly_update_draft (enterprise_id, for_year, content, revision, saved_at)
                values (?, ?, ?, 1, ?)""").params(key(firm), year, content, at).update();
    }

    void update(EnterpriseId firm, int year, String content, Instant at) {
        jdbc.sql("""
                update yearly_update_draft set content = ?, revision = revision + 1, handed_over_at = null, saved_at = ?
                where enterprise_id = ? and for_year = ?""").params(content, at, key(firm), year).update();
    }

    void handOver(EnterpriseId firm, int year, Instant at) {
        jdbc.sql("update yearly_update_draft set handed_over_at = ? where enterprise_id = ? and for_year = ?")
                .params(at, key(firm), year)
                .update();
    }

    void signed(EnterpriseId firm, int year) {
        jdbc.sql("update yearly_update_draft set handed_over_at = null where enterprise_id = ? and for_year = ?")
                .params(key(firm), year)
                .update();
    }

    void add(UpdateRow row, UUID signatory, String content) {
        jdbc.sql("""
                insert into yearly_update (id, enterprise_id, for_year, no, enterprise_name, content, content_digest,
                    signatory_id, signatory_name, late, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        RowKey.bytes(row.id()),
                        key(row.enterprise()),
                        row.year(),
                        row.no(),
                        row.enterpriseName(),
                        content,
                        row.contentDigest(),
                        RowKey.bytes(signatory),
                        row.signatoryName(),
                        row.late(),
                        row.at())
                .update();
    }

    /** The latest first. */
    List<Signed> of(EnterpriseId firm, int year) {
        return jdbc.sql("select * from yearly_update where enterprise_id = ? and for_year = ? order by no desc")
                .params(key(firm), year)
                .query(StoredUpdates::signed)
                .list();
    }

    List<UpdateRow> all(EnterpriseId firm) {
        return jdbc.sql("select * from yearly_update where enterprise_id = ? order by for_year desc, no desc")
                .param(key(firm))
                .query((row, number) -> signed(row, number).row())
                .list();
    }

    @Override
    public List<Written> by(EnterpriseId firm) {
        return jdbc.sql("""
                select * from yearly_update where enterprise_id = ? order by for_year desc, no desc limit %d""".formatted(YEARS))
                .param(key(firm))
                .query((row, number) -> new Written(signed(row, number).row().at(), row.getString("content")))
                .list();
    }

    private static Signed signed(ResultSet row, int number) throws SQLException {
        return new Signed(
                new UpdateRow(
                        RowKey.uuid(row.getBytes("id")),
                        new EnterpriseId(RowKey.uuid(row.getBytes("enterprise_id"))),
                        row.getInt("for_year"),
                        row.getInt("no"),
                        row.getString("enterprise_name"),
                        row.getString("signatory_name"),
                        row.getString("content_digest"),
                        row.getBoolean("late"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                row.getString("content"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static byte[] key(EnterpriseId firm) {
        return RowKey.bytes(firm.value());
    }
}
