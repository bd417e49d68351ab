package io.tidu.collaboration;

import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads news. Every statement names the reader: an account, and what that person acts for. The rows of each are taken in the
 * order of one index and then put together, so that a long list costs what is shown of it.
 */
@Component
class NewsQueries {

    private static final String MINE = """
             n.reader_id = :reader%d and (n.role is null or n.role = :role)
             and (n.within_id is null or n.within_id = :within) and n.topic not in (:muted)
             and (n.not_related_to is null or n.not_related_to not in (:related))""";

    private static final String UNREAD = """
             and n.settled_at is null and n.at > :readUpTo and not exists
             (select 1 from news_read r where r.account_id = :account and r.news_id = n.id and r.read_at >= n.at)""";

    private final JdbcClient jdbc;

    NewsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NewsRow> page(Reader reader, Reading reading, boolean unreadOnly, int offset, int limit) {
        var parameters = parameters(reader, reading);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        parameters.put("end", offset + limit);
        var mine = each(
                reader,
                "(select n.id, n.at from news n where " + MINE + (unreadOnly ? UNREAD : "")
                        + " order by n.at desc, n.id desc limit :end)",
                " union all ");
        return rows("(" + mine + " order by at desc, id desc limit :limit offset :offset)", parameters);
    }

    Optional<NewsRow> find(Reader reader, Reading reading, NewsId id) {
        var parameters = parameters(reader, reading);
        parameters.put("id", RowKey.bytes(id.value()));
        var mine = each(reader, "(select n.id, n.at from news n where n.id = :id and " + MINE + ")", " union all ");
        return rows("(" + mine + ")", parameters).stream().findFirst();
    }

    /** @param most where counting ends */
    int count(Reader reader, Reading reading, boolean unreadOnly, int most) {
        var parameters = parameters(reader, reading);
        parameters.put("most", most);
        var mine = each(
                reader,
                "(select 1 as one from news n where " + MINE + (unreadOnly ? UNREAD : "") + " limit :most)",
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
        var parameters = parameters(reader, reading);
        parameters.put("topics", topics);
        parameters.put("after", after);
        var mine = each(
                reader,
                "(select 1 as one from news n where " + MINE + UNREAD
                        + " and n.topic in (:topics) and n.at > :after limit 1000)",
                " union all ");
        return jdbc.sql("select count(*) from (" + mine + ") as counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    void markRead(Reader reader, NewsId id, Instant now) {
        jdbc.sql("""
                        insert into news_read (account_id, news_id, read_at) values (:account, :id, :now)
                        on duplicate key update read_at = :now""")
                .param("account", RowKey.bytes(reader.account()))
                .param("id", RowKey.bytes(id.value()))
                .param("now", now)
                .update();
    }

    /** Whoever has seen the thing itself has read all news about it. */
    void markReadAbout(Reader reader, Collection<String> facts, Instant now) {
        jdbc.sql("""
                        insert into news_read (account_id, news_id, read_at)
                        select :account, n.id, :now from news n
                        where n.fact in (:facts) and n.settled_at is null and n.reader_id in (:readers)
                        on duplicate key update read_at = :now""")
                .param("account", RowKey.bytes(reader.account()))
                .param("now", now)
                .param("facts", facts)
                .param("readers", reader.keys().stream().map(RowKey::bytes).toList())
                .update();
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

    private static String each(Reader reader, String branch, String between) {
        return reader.keys().stream()
                .map(key ->
                        branch.replace(":reader%d", ":reader" + reader.keys().indexOf(key)))
                .collect(Collectors.joining(between));
    }

    private static Map<String, Object> parameters(Reader reader, Reading reading) {
        var parameters = new HashMap<String, Object>();
        var keys = reader.keys();
        for (int i = 0; i < keys.size(); i++) {
            parameters.put("reader" + i, RowKey.bytes(keys.get(i)));
        }
        parameters.put("account", RowKey.bytes(reader.account()));
        parameters.put("role", reader.role().name());
        var within = reader.affiliated() == null ? new UUID(0, 0) : reader.affiliated();
        parameters.put("within", RowKey.bytes(within));
        parameters.put("readUpTo", reading.readUpTo());
        parameters.put("muted", reading.mutedTopics());
        parameters.put(
                "related", reading.relatedTo().stream().map(RowKey::bytes).toList());
        return parameters;
    }
}
