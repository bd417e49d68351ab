package io.tidu.title;

import io.tidu.ladder.Bilingual;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.ending.EndingRule.Certainty;
import io.tidu.title.ending.EndingRule.Clause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who may not apply for what, by credit code. */
@Component
class TitleBars {

    private final JdbcClient jdbc;

    TitleBars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of several lists of one day that bar the same the first is kept. */
    void add(TitleBar bar, Instant at) {
        jdbc.sql("""
                insert into title_bar (id, credit_code, rung, reason, from_on, until_on, clause_zh, clause_en, document, certainty,
                    list_number, recorded_at)
                values (:id, :code, :rung, :reason, :from, :until, :zh, :en, :document, :certainty, :list, :at)
                on duplicate key update until_on = greatest(until_on, :until), lifted_on = null, lifted_by = null""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("code", bar.code().value())
                .param("rung", bar.rung())
                .param("reason", bar.cause())
                .param("from", bar.from())
                .param("until", bar.until())
                .param("zh", bar.clause().text().zh())
                .param("en", bar.clause().text().en())
                .param("document", bar.clause().document())
                .param("certainty", bar.clause().certainty().name())
                .param("list", bar.listNumber())
                .param("at", at)
                .update();
    }

    /** Those that came with some lists hold no more from a day on. */
    void lift(CreditCode code, Collection<String> lists, LocalDate on, String by) {
        jdbc.sql("""
                update title_bar set lifted_on = :on, lifted_by = :by
                where credit_code = :code and list_number in (:lists) and lifted_on is null""")
                .param("on", on)
                .param("by", by)
                .param("code", code.value())
                .param("lists", lists)
                .update();
    }

    List<TitleBar> of(CreditCode code, LocalDate day) {
        var longest = new LinkedHashMap<String, TitleBar>();
        jdbc.sql("""
                select * from title_bar where credit_code = :code and from_on <= :day and until_on >= :day and (lifted_on is null or lifted_on > :day)
                order by until_on desc, rung""")
                .param("code", code.value())
                .param("day", day)
                .query(TitleBars::bar)
                .list()
                .forEach(bar -> longest.putIfAbsent(bar.rung(), bar));
        return List.copyOf(longest.values());
    }

    private static TitleBar bar(ResultSet row, int number) throws SQLException {
        return new TitleBar(
                new CreditCode(row.getString("credit_code")),
                row.getString("rung"),
                row.getString("reason"),
                TitleColumns.date(row, "from_on"),
                TitleColumns.date(row, "until_on"),
                new Clause(
                        new Bilingual(row.getString("clause_zh"), row.getString("clause_en")),
                        row.getString("document"),
                        Certainty.valueOf(row.getString("certainty"))),
                row.getString("list_number"));
    }
}
