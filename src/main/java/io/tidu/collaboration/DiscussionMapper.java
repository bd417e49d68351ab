package io.tidu.collaboration;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row as a person may read it: the firm is told bureaus and never officials. */
record DiscussionMapper(Actor actor) implements RowMapper<DiscussionRow> {

    @Override
    public DiscussionRow mapRow(ResultSet row, int number) throws SQLException {
        var official = actor.bureau().isPresent();
        return new DiscussionRow(
                new DiscussionId(RowKey.uuid(row.getBytes("id"))),
                new FilingId(RowKey.uuid(row.getBytes("filing_id"))),
                Subject.parse(row.getString("about")),
                row.getString("file_name"),
                Circle.valueOf(row.getString("circle")),
                BureauLevel.valueOf(row.getString("level")),
                new BureauId(RowKey.uuid(row.getBytes("bureau_id"))),
                row.getString("bureau_name"),
                row.getString(official ? "opened_by_name" : "bureau_name"),
                Objects.requireNonNull(moment(row, "opened_at")),
                Objects.requireNonNull(moment(row, "last_at")),
                Objects.requireNonNullElse(row.getString("beginning"), ""),
                row.getInt("messages"),
                row.getInt("unread"),
                moment(row, "resolved_at"),
                row.getString(official ? "resolved_by_name" : "resolved_bureau_name"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
