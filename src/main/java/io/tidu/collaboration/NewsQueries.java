package io.tidu.collaboration;

import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads news; each statement in the order of one index for each key of the reader, so that a long list costs what is shown of it. */
@Component
class NewsQueries {

    private final JdbcClient jdbc;

    NewsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NewsRow> page(Reader reader, Reading reading, boolean unreadOnly, int offset, int limit) {
        var parameters = NewsFor.parameters(reader, reading);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        parameters.put("end", offset + limit);
        var mine = NewsFor.each(
                reader,
                "(select n.id, n.at from news n where " + NewsFor.MINE + (unreadOnly ? NewsFor.UNREAD : "")
                        + " order by n.at desc, n.id desc limit :end)",
                " union all ");
        return rows("(" + mine + " order by at desc, id desc limit :limit offset :offset)", parameters);
    }

    Optional<NewsRow> find(Reader reader, Reading reading, NewsId id) {
        var parameters = NewsFor.parameters(reader, reading);
        parameters.put("id", RowKey.bytes(id.value()));
        var mine = NewsFor.each(
                reader, "(select n.id, n.at from news n where n.id = :id and " + NewsFor.MINE + ")", " union all ");
        return rows("(" + mine + ")", parameters).stream().findFirst();
    }

    /** @param most where counting ends */
    int count(Reader reader, Reading reading, boolean unreadOnly, int most) {
        var parameters = NewsFor.parameters(reader, reading);
        parameters.put("most", most);
        var mine = NewsFor.each(
                reader,
                "(select 1 as one from news n where " + NewsFor.MINE + (unreadOnly ? NewsFor.UNREAD : "")
                        + " limit :most)",
                " union all ");
        return Math.min(
                most,
                jdbc.sql("select count(*) from (" + mine + ") as counted")
                        .params(parameters)
                        .query(Integer.class)
                        .single());
    }

    /** What is unread among some kinds and came after a moment. */
    int countNewer(Reader reader, Reading reading, Collection<String> topics, Instant after) {
        var parameters = NewsFor.parameters(reader, reading);
        parameters.put("topics", topics);
        parameters.put("after", after);
        var mine = NewsFor.each(
                reader,
                "(select 1 as one from news n where " + NewsFor.MINE + NewsFor.UNREAD
                        + " and n.topic in (:topics) and n.at > :after limit 1000)",
                " union all ");
        return jdbc.sql("select count(*) from (" + mine + ") as counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private List<NewsRow> rows(String chosen, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select n.id, n.topic, n.number, n.rung, n.on_day, n.amount, n.path, n.at,
                            n.settled_at is not null as settled,
                            (n.at <= :readUpTo or exists (select 1 from news_read r
                                where r.account_id = :account and r.news_id = n.id and r.read_at >= n.at)) as is_read
                        from %s as chosen join news n on n.id = chosen.id order by n.at desc, n.id desc
                        """.formatted(chosen))
                .params(parameters)
                .query(NewsRow.class)
                .list();
    }
}
