package io.tidu.collaboration;

import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what somebody has read. */
@Component
class NewsMarks {

    private final JdbcClient jdbc;

    NewsMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Everything unread that came after a moment, however much it is, without fetching it. */
    void markAllRead(Reader reader, Reading reading, Instant after, Instant now) {
        var parameters = NewsFor.parameters(reader, reading);
        parameters.put("after", after);
        parameters.put("now", now);
        var mine = NewsFor.each(
                reader,
                "(select n.id from news n where " + NewsFor.MINE + NewsFor.UNREAD + " and n.at > :after)",
                " union all ");
        jdbc.sql("insert into news_read (account_id, news_id, read_at) select :account, mine.id, :now from (" + mine
                        + ") as mine on duplicate key update read_at = :now")
                .params(parameters)
                .update();
    }
}
