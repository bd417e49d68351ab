package io.tidu.publication;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The columns of what a list says of a firm beyond who it is. */
final class EntryFactsColumns {

    static final String NAMES = "certificate, previous_name, cause, clause, change_kind, change_reason";

    private EntryFactsColumns() {}

    static void write(EntryFacts facts, PreparedStatement row, int from) throws SQLException {
        row.setString(from, facts.certificate());
        row.setString(from + 1, facts.previousName());
        row.setString(from + 2, facts.cause());
        row.setString(from + 3, facts.clause());
        row.setString(from + 4, facts.change() == null ? null : facts.change().name());
        row.setString(from + 5, facts.changeReason());
    }

    static EntryFacts facts(ResultSet row) throws SQLException {
        return new EntryFacts(
                row.getString("certificate"),
                row.getString("previous_name"),
                row.getString("cause"),
                row.getString("clause"),
                change(row.getString("change_kind")),
                row.getString("change_reason"));
    }

    private static ListChange.@Nullable Kind change(@Nullable String name) {
        return name == null ? null : ListChange.Kind.valueOf(name);
    }
}
