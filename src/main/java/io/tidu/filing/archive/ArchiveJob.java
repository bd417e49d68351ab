package io.tidu.filing.archive;

import io.tidu.filing.RoundId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package as it is kept.
 *
 * @param by who asked for it, as what that person was then
 */
record ArchiveJob(ArchiveRow row, Actor by, UUID place, Locale locale) {

    static ArchiveJob read(ResultSet row, int n) throws SQLException {
        return new ArchiveJob(
                shown(row),
                new Actor(
                        new AccountId(RowKey.uuid(row.getBytes("account_id"))),
                        row.getString("account_name"),
                        Role.valueOf(row.getString("role")),
                        new OfBureau(
                                new BureauId(RowKey.uuid(row.getBytes("bureau_id"))),
                                BureauLevel.valueOf(row.getString("level"))),
                        row.getString("origin")),
                RowKey.uuid(row.getBytes("place")),
                Locale.forLanguageTag(row.getString("language")));
    }

    private static ArchiveRow shown(ResultSet row) throws SQLException {
        var round = row.getBytes("round_id");
        var digest = row.getBytes("digest");
        return new ArchiveRow(
                new ArchiveId(RowKey.uuid(row.getBytes("id"))),
                ArchiveState.valueOf(row.getString("state")),
                round == null ? null : new RoundId(RowKey.uuid(round)),
                row.getInt("filings"),
                row.getInt("done"),
                row.getInt("files"),
                row.getInt("lacking"),
                digest == null ? null : row.getLong("size"),
                digest == null ? null : HexFormat.of().formatHex(digest),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                instant(row.getTimestamp("expires_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }

    ArchiveId id() {
        return row.id();
    }

    /** Whether it is still the same person in the same office who asks. */
    boolean isOf(Actor actor) {
        return by.account().equals(actor.account())
                && by.role() == actor.role()
                && by.affiliation().equals(actor.affiliation());
    }
}
