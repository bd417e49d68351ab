package io.tidu.publication;

import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What editions changed, in the order in which they say it. */
@Component
class ListChanges {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ListChanges(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(ListId list, List<ListChange> changes) {
        var position = new int[] {0};
        var insert = "insert into list_change (list_id, position, kind, credit_code, name, fact, was, becomes, reason)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        template.batchUpdate(insert, changes, BATCH, (row, change) -> {
            row.setBytes(1, RowKey.bytes(list.value()));
            row.setInt(2, ++position[0]);
            row.setString(3, change.kind().name());
            row.setString(4, change.creditCode());
            row.setString(5, change.name());
            row.setString(6, change.fact());
            row.setString(7, change.was());
            row.setString(8, change.becomes());
            row.setString(9, change.reason());
        });
    }

    List<ListChange> of(String number) {
        return jdbc.sql("""
                select * from list_change where list_id = (select id from published_list where number = :number)
                order by position""").param("number", number).query(ListChanges::change).list();
    }

    private static ListChange change(ResultSet row, int index) throws SQLException {
        return new ListChange(
                ListChange.Kind.valueOf(row.getString("kind")),
                row.getString("credit_code"),
                row.getString("name"),
                row.getString("fact"),
                row.getString("was"),
                row.getString("becomes"),
                row.getString("reason"));
    }
}
