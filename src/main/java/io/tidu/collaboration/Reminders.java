package io.tidu.collaboration;

import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds in the mornings of Shanghai. Every hour of the working day it looks again whether all was told: a second run, or
 * one on another node, finds it told; a morning when the program was down is made up for.
 */
@Component
class Reminders {

    private final List<ReminderSource> sources;
    private final Notifications notifications;
    private final LiveTopics live;
    private final DailyDigest digest;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reminders(
            List<ReminderSource> sources,
            Notifications notifications,
            LiveTopics live,
            DailyDigest digest,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.sources = sources;
        this.notifications = notifications;
        this.live = live;
        this.digest = digest;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 8-17 * * *", zone = "Asia/Shanghai")
    void remind() {
        var today = LocalDate.now(clock);
        sources.forEach(source -> remind(source, today));
        digest.post(today);
    }

    /** Each by itself, so that one that fails does not take the others with it. */
    private void remind(ReminderSource source, LocalDate today) {
        var holding = source.holding(today);
        var told = open(source.topic()).stream().map(Open::onceKey).collect(Collectors.toSet());
        holding.stream()
                .filter(news -> !told.contains(news.once()))
                .forEach(news -> transactions.executeWithoutResult(begun -> notifications.tell(news)));
        var keys = holding.stream().map(News::once).collect(Collectors.toSet());
        open(source.topic()).stream()
                .filter(open -> !keys.contains(open.onceKey()))
                .forEach(this::settle);
    }

    private List<Open> open(NewsTopic topic) {
        return jdbc.sql("select id, reader_id, once_key from news where topic = :topic and settled_at is null")
                .param("topic", topic.name())
                .query(Open.class)
                .list();
    }

    private void settle(Open open) {
        jdbc.sql("update news set settled_at = :now where id = :id")
                .param("now", clock.instant())
                .param("id", RowKey.bytes(open.id()))
                .update();
        live.changed(LiveTopic.news(open.readerId()));
    }

    private record Open(UUID id, UUID readerId, String onceKey) {}
}
