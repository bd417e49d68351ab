package io.tidu.filing;

import io.tidu.shared.FullWidth;
import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The where clause of a list: the territory of whoever asks, always, and what the filter narrows it to. */
final class DeskCondition {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final boolean wholeProvince;
    private boolean searching;

    DeskCondition(DeskScope scope, DeskFilter filter) {
        wholeProvince = scope.column().equals("province_bureau_id");
        narrow("f." + scope.column() + " = :scope", "scope", scope.key());
        if (scope.submittedOnly()) {
            clauses.add("f.submission_no > 0");
        }
        if (!filter.statuses().isEmpty()) {
            var names = filter.statuses().stream().map(Enum::name).sorted().toList();
            narrow("f.status in (:statuses)", "statuses", names);
        }
        var round = filter.round();
        narrow("f.round_id = :round", "round", round == null ? null : RowKey.bytes(round.value()));
        var rung = filter.rung();
        narrow("f.rung = :rung", "rung", rung == null ? null : rung.code());
        var verdict = filter.verdict();
        narrow("f.verdict = :verdict", "verdict", verdict == null ? null : verdict.name());
        var bureau = filter.bureau();
        narrow(
                "(f.county_bureau_id = :bureau or f.city_bureau_id = :bureau)",
                "bureau",
                bureau == null ? null : RowKey.bytes(bureau.value()));
        var before = filter.waitingSinceBefore();
        narrow("f.turn_since < :before", "before", before == null ? null : Timestamp.from(before));
        var overdueAt = filter.overdueAt();
        narrow("f.due_at <= :overdue", "overdue", overdueAt == null ? null : Timestamp.from(overdueAt));
        search(filter.text());
    }

    /**
     * The table, and for a search in a whole province the index that has the names in it: left to itself the database walks
     * along the order asked for and fetches every row to look at its name, which took fifteen times as long.
     */
    String from() {
        return searching && wholeProvince ? "filing f force index (filing_desk_name)" : "filing f";
    }

    String sql() {
        return String.join(" and ", clauses);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** Only its own bureau knows a mark, so it is looked for under the asking bureau's name. */
    DeskCondition marked(@Nullable Boolean wanted, DeskMark mark) {
        if (wanted != null) {
            clauses.add((wanted ? "" : "not ") + mark.carried("f.id", ":scope"));
        }
        return this;
    }

    /** Nor does any other bureau know whose work a filing is. */
    DeskCondition assigned(@Nullable DeskAssignee wanted, DeskAssignments assignments) {
        switch (wanted) {
            case null -> {}
            case DeskAssignee.Nobody nobody -> clauses.add("not " + assignments.assigned("f.id", ":scope"));
            case DeskAssignee.Person(var account) ->
                narrow(
                        assignments.assignedTo("f.id", ":scope", ":assignee"),
                        "assignee",
                        RowKey.bytes(account.value()));
        }
        return this;
    }

    /** Only what stands behind a filing in an order. */
    DeskCondition beyond(DeskOrder order, FilingRow from) {
        clauses.add(order.behind());
        parameters.putAll(order.place(from));
        return this;
    }

    /** Numbers and credit codes by how they begin, names by any part. */
    private void search(@Nullable String typed) {
        var text = typed == null ? "" : FullWidth.fold(typed).strip();
        if (text.isEmpty()) {
            return;
        }
        searching = true;
        var begins = escaped(text.toUpperCase(Locale.ROOT)) + "%";
        clauses.add("(instr(f.enterprise_name, :text) > 0 or f.number like :begins or f.credit_code like :begins)");
        parameters.put("text", text);
        parameters.put("begins", begins);
    }

    /** What means something to {@code like} is taken as it stands. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private void narrow(String clause, String parameter, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            parameters.put(parameter, value);
        }
    }
}
