package io.tidu.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The columns that lists of the first format leave empty. */
final class ListLinkColumns {

    private ListLinkColumns() {}

    static @Nullable ListLink link(ResultSet row) throws SQLException {
        var cutOff = row.getTimestamp("cut_off");
        return cutOff == null
                ? null
                : new ListLink(
                        row.getInt("edition"),
                        list(row, "corrects"),
                        row.getString("correction_reason"),
                        row.getInt("chain_position"),
                        list(row, "previous"),
                        cutOff.toInstant(),
                        row.getString("root"));
    }

    static @Nullable ListRef list(ResultSet row, String which) throws SQLException {
        var number = row.getString(which + "_number");
        return number == null ? null : new ListRef(number, row.getString(which + "_digest"));
    }

    static @Nullable ListSignature signature(ResultSet row) throws SQLException {
        var statement = row.getString("statement");
        return statement == null
                ? null
                : new ListSignature(
                        row.getString("algorithm"), row.getString("key_id"), statement, row.getString("signature"));
    }
}
