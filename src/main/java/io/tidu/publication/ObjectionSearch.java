package io.tidu.publication;

import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Turns a scope and a filter into a condition on the rows of objections. */
final class ObjectionSearch {

    private ObjectionSearch() {}

    static String where(BureauScope scope, ObjectionFilter filter) {
        return "where o." + scope.column() + " = :bureau" + shown(filter.show())
                + (filter.text() == null
                        ? ""
                        : " and (e.name like :part escape '!' or e.credit_code like :begin escape '!'"
                                + " or o.number like :begin escape '!' or n.number like :begin escape '!')");
    }

    private static String shown(ObjectionFilter.Show show) {
        var owed = " and o.status = 'OPEN' and exists (select 1 from objection_inquiry w where w.objection_id = o.id"
                + " and w.answered_at is null";
        return switch (show) {
            case ALL -> "";
            case OPEN -> " and o.status = 'OPEN'";
            case SETTLED -> " and o.status <> 'OPEN'";
            case WITH_FIRM -> owed + ")";
            case OVERDUE -> owed + " and w.due_on < :today)";
        };
    }

    static StatementSpec bind(StatementSpec statement, BureauScope scope, ObjectionFilter filter, LocalDate today) {
        var bound = statement.param("bureau", RowKey.bytes(scope.bureau().value()));
        if (filter.show() == ObjectionFilter.Show.OVERDUE) {
            bound = bound.param("today", today);
        }
        var text = filter.text();
        return text == null
                ? bound
                : bound.param("part", "%" + EntrySearch.escaped(text) + "%")
                        .param("begin", EntrySearch.escaped(text.toUpperCase(Locale.ROOT)) + "%");
    }
}
