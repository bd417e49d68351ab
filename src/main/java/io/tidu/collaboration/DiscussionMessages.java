package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was said. */
@Repository
class DiscussionMessages {

    private final JdbcClient jdbc;

    DiscussionMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MessageRow> before(Actor actor, DiscussionId discussion, int before, int limit) {
        return jdbc.sql("""
                        select * from discussion_message where discussion_id = :discussion and no < :before
                        order by no desc limit :limit""")
                .param("discussion", RowKey.bytes(discussion.value()))
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> read(actor, row))
                .list()
                .reversed();
    }

    /** The bureaus that have spoken in it: whom an answer is for. */
    List<BureauId> speakers(DiscussionId discussion) {
        return jdbc.sql("""
                        select distinct bureau_id from discussion_message
                        where discussion_id = :discussion and bureau_id is not null and kind = 'SAID'""")
                .param("discussion", RowKey.bytes(discussion.value()))
                .query((row, number) -> new BureauId(RowKey.uuid(row.getBytes("bureau_id"))))
                .list();
    }

    private static MessageRow read(Actor actor, ResultSet row) throws SQLException {
        var bureau = row.getString("bureau_name");
        var official = actor.bureau().isPresent();
        return new MessageRow(
                row.getInt("no"),
                MessageKind.valueOf(row.getString("kind")),
                official || bureau == null ? row.getString("account_name") : bureau,
                bureau,
                row.getString("content"),
                official ? row.getString("mentioned") : null,
                Objects.requireNonNull(DiscussionMapper.moment(row, "at")),
                Arrays.equals(RowKey.bytes(actor.account().value()), row.getBytes("account_id")));
    }
}
