package io.tidu.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public keys that signed lists, old ones too. */
@Component
class ListKeys {

    private final JdbcClient jdbc;

    ListKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes known that lists are signed by it from now on; whatever signed before does so no more. */
    void used(SigningKey key, Instant now) {
        jdbc.sql("""
                insert into list_key (id, algorithm, public_key, first_used) values (:id, :algorithm, :key, :now)
                on duplicate key update retired_at = null""")
                .param("id", key.id())
                .param("algorithm", key.suite().label())
                .param("key", Base64.getEncoder().encodeToString(key.publicKey()))
                .param("now", now)
                .update();
        jdbc.sql("update list_key set retired_at = :now where id <> :id and retired_at is null")
                .param("now", now)
                .param("id", key.id())
                .update();
    }

    List<ListKey> all() {
        return jdbc.sql("select * from list_key order by first_used desc, id")
                .query(ListKeys::key)
                .list();
    }

    Optional<ListKey> find(String id) {
        return jdbc.sql("select * from list_key where id = :id")
                .param("id", id)
                .query(ListKeys::key)
                .optional();
    }

    private static ListKey key(ResultSet row, int index) throws SQLException {
        return new ListKey(
                row.getString("id"),
                row.getString("algorithm"),
                row.getString("public_key"),
                row.getTimestamp("first_used").toInstant(),
                Optional.ofNullable(row.getTimestamp("retired_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
