package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to where people have read, and with it the news that told them of it. */
@Repository
class DiscussionReadings {

    private final JdbcClient jdbc;
    private final NewsMarks news;
    private final LiveTopics live;
    private final Clock clock;

    DiscussionReadings(JdbcClient jdbc, NewsMarks news, LiveTopics live, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.live = live;
        this.clock = clock;
    }

    void read(Actor actor, DiscussionId id, int upTo) {
        jdbc.sql("""
                        insert into discussion_reading (account_id, discussion_id, read_up_to)
                        values (:account, :discussion, :upTo)
                        on duplicate key update read_up_to = greatest(read_up_to, :upTo)""")
                .param("account", RowKey.bytes(actor.account().value()))
                .param("discussion", RowKey.bytes(id.value()))
                .param("upTo", upTo)
                .update();
        var facts = List.of(DiscussionFact.asked(id), DiscussionFact.answered(id), DiscussionFact.mentioned(id));
        news.markReadAbout(Reader.of(actor), facts, clock.instant());
        live.changed(LiveTopic.news(actor.account().value()));
    }
}
