package io.tidu.collaboration;

import io.tidu.identity.Role;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes news. Rows are looked for before they are locked, so that facts nobody was told of lock no gap between others. */
@Component
class StoredNotifications implements Notifications {

    private final JdbcClient jdbc;
    private final LiveTopics live;
    private final MailPosting mails;
    private final Clock clock;

    StoredNotifications(JdbcClient jdbc, LiveTopics live, MailPosting mails, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean tell(News news) {
        var id = NewsId.next();
        if (isTold(news) || !insert(id, news)) {
            return false;
        }
        replaceEarlier(id, news);
        mails.post(id, news);
        live.changed(LiveTopic.news(news.to().reader()));
        return true;
    }

    @Override
    @Transactional
    public void settle(String fact) {
        settle(openAbout(fact));
    }

    private void replaceEarlier(NewsId id, News news) {
        var fact = news.fact();
        if (fact != null) {
            settle(openAbout(fact).stream()
                    .filter(open -> !open.id().equals(id.value()) && open.isFor(news.to()))
                    .toList());
        }
    }

    private void settle(List<Open> open) {
        for (var each : open) {
            jdbc.sql("update news set settled_at = :now where id = :id")
                    .param("now", clock.instant())
                    .param("id", RowKey.bytes(each.id()))
                    .update();
            live.changed(LiveTopic.news(each.readerId()));
        }
    }

    private List<Open> openAbout(String fact) {
        return jdbc.sql("select id, reader_id, role from news where fact = :fact and settled_at is null")
                .param("fact", fact)
                .query(Open.class)
                .list();
    }

    private boolean isTold(News news) {
        return jdbc.sql("select count(*) from news where reader_id = :reader and once_key = :once")
                        .param("reader", RowKey.bytes(news.to().reader()))
                        .param("once", news.once())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean insert(NewsId id, News news) {
        var about = news.about();
        try {
            jdbc.sql("""
                            insert into news (id, reader_id, role, within_id, not_related_to, topic, fact, once_key, filing_id,
                                number, rung, on_day, amount, path, at)
                            values (:id, :reader, :role, :within, :firm, :topic, :fact, :once, :filing, :number, :rung, :day,
                                :amount, :path, :at)""")
                    .param("id", RowKey.bytes(id.value()))
                    .param("reader", RowKey.bytes(news.to().reader()))
                    .param("role", name(news.to().role()))
                    .param("within", key(news.to().within()))
                    .param("firm", key(firm(news)))
                    .param("topic", news.topic().name())
                    .param("fact", news.fact())
                    .param("once", news.once())
                    .param("filing", key(about.filing()))
                    .param("number", about.number())
                    .param("rung", about.rung())
                    .param("day", about.day())
                    .param("amount", about.amount())
                    .param("path", news.path())
                    .param("at", news.at())
                    .update();
            return true;
        } catch (DuplicateKeyException toldAtTheSameMoment) {
            return false;
        }
    }

    private static @Nullable UUID firm(News news) {
        var firm = news.to().notRelatedTo();
        return firm == null ? null : firm.value();
    }

    private static @Nullable String name(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    private static byte @Nullable [] key(@Nullable UUID key) {
        return key == null ? null : RowKey.bytes(key);
    }

    private record Open(UUID id, UUID readerId, @Nullable String role) {

        boolean isFor(Audience to) {
            return readerId.equals(to.reader()) && Objects.equals(role, name(to.role()));
        }
    }
}
