package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Colleague;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The declared relations as rows; nothing is ever taken away. */
@Repository
class Relations {

    private static final String ROWS =
            "select r.*, e.name, e.credit_code from enterprise_relation r join enterprise e on e.id = r.enterprise_id ";

    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RelationId id, NewRelation relation, Colleague official, @Nullable String note, Actor by, Instant at) {
        jdbc.sql("""
                        insert into enterprise_relation (id, enterprise_id, account_id, account_name, bureau_id, kind, note, declared_by,
                            declared_by_name, declared_at, live)
                        values (:id, :enterprise, :account, :name, :bureau, :kind, :note, :by, :byName, :at, 1)""")
                .param("id", RowKey.bytes(id.value()))
                .param("enterprise", RowKey.bytes(relation.enterprise().value()))
                .param("account", RowKey.bytes(official.id().value()))
                .param("name", official.name())
                .param("bureau", RowKey.bytes(official.bureau().value()))
                .param("kind", relation.kind().name())
                .param("note", note)
                .param("by", RowKey.bytes(by.account().value()))
                .param("byName", by.name())
                .param("at", at)
                .update();
    }

    /** Whether it ran until now. */
    boolean end(RelationId id, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                                update enterprise_relation set live = null, ended_at = :at, ended_by_name = :by, end_reason = :reason
                                where id = :id and live = 1""")
                        .param("id", RowKey.bytes(id.value()))
                        .param("at", at)
                        .param("by", by.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<RelationRow> find(RelationId id) {
        return jdbc.sql(ROWS + "where r.id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query((row, number) -> row(row))
                .optional();
    }

    List<RelationRow> ofOfficials(BureauId bureau, AccountId own, boolean wholeProvince, int offset, int limit) {
        var whose = wholeProvince ? "e.province_bureau_id = :bureau" : "r.bureau_id = :bureau";
        return jdbc.sql(ROWS + "where " + whose + " or r.account_id = :own"
                        + " order by r.live is null, r.declared_at desc, r.id limit :limit offset :offset")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("own", RowKey.bytes(own.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    boolean runs(AccountId official, EnterpriseId enterprise) {
        return jdbc.sql("""
                                select count(*) from enterprise_relation
                                where account_id = :account and enterprise_id = :enterprise and live = 1""")
                        .param("account", RowKey.bytes(official.value()))
                        .param("enterprise", RowKey.bytes(enterprise.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Set<EnterpriseId> running(AccountId official) {
        return new HashSet<>(
                jdbc.sql("select enterprise_id from enterprise_relation where account_id = :account and live = 1")
                        .param("account", RowKey.bytes(official.value()))
                        .query((row, number) -> new EnterpriseId(uuid(row, "enterprise_id")))
                        .list());
    }

    Set<AccountId> officials(EnterpriseId enterprise) {
        return new HashSet<>(
                jdbc.sql("select account_id from enterprise_relation where enterprise_id = :enterprise and live = 1")
                        .param("enterprise", RowKey.bytes(enterprise.value()))
                        .query((row, number) -> new AccountId(uuid(row, "account_id")))
                        .list());
    }

    private static RelationRow row(ResultSet row) throws SQLException {
        return new RelationRow(
                new RelationId(uuid(row, "id")),
                new EnterpriseId(uuid(row, "enterprise_id")),
                row.getString("name"),
                row.getString("credit_code"),
                new AccountId(uuid(row, "account_id")),
                row.getString("account_name"),
                RelationKind.valueOf(row.getString("kind")),
                row.getString("note"),
                new AccountId(uuid(row, "declared_by")),
                row.getString("declared_by_name"),
                row.getObject("declared_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("ended_by_name"),
                instant(row.getObject("ended_at", LocalDateTime.class)),
                row.getString("end_reason"));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return RowKey.uuid(row.getBytes(column));
    }
}
