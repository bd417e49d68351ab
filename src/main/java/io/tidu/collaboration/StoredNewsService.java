package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredNewsService implements NewsService {

    /** As far back as a list goes: to count all that a bureau was told in years would take longer than to read a page of it. */
    private static final int MOST_LISTED = 10_000;

    /** Longer than any transaction that writes news: what it wrote before is committed or never will be. */
    private static final Duration SURELY_COMMITTED = Duration.ofMinutes(5);

    private final NewsQueries queries;
    private final NewsMarks marks;
    private final ReaderSettings settings;
    private final LiveTopics live;
    private final Clock clock;

    StoredNewsService(NewsQueries queries, NewsMarks marks, ReaderSettings settings, LiveTopics live, Clock clock) {
        this.queries = queries;
        this.marks = marks;
        this.settings = settings;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Actor actor) {
        return Reader.of(actor).isTold();
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        var reader = Reader.of(actor);
        return reader.isTold() ? queries.count(reader, settings.reading(reader), true, MOST_COUNTED) : 0;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor, boolean unreadOnly) {
        var reader = Reader.of(actor);
        return reader.isTold() ? queries.count(reader, settings.reading(reader), unreadOnly, MOST_LISTED) : 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NewsRow> page(Actor actor, boolean unreadOnly, int offset, int limit) {
        var reader = Reader.of(actor);
        return reader.isTold() ? queries.page(reader, settings.reading(reader), unreadOnly, offset, limit) : List.of();
    }

    @Override
    @Transactional
    public NewsRow open(Actor actor, NewsId id) {
        var reader = told(actor);
        var row = queries.find(reader, settings.reading(reader), id).orElseThrow(NotFound::new);
        marks.markRead(reader, id, clock.instant());
        live.changed(LiveTopic.news(reader.account()));
        return row;
    }

    /** A mark for each of the latest, and one border for all before them, which later counts need not look behind. */
    @Override
    @Transactional
    public void markAllRead(Actor actor) {
        var reader = told(actor);
        var now = clock.instant();
        var border = now.minus(SURELY_COMMITTED);
        marks.markAllRead(reader, settings.reading(reader), border, now);
        settings.readUpTo(reader, border);
        live.changed(LiveTopic.news(reader.account()));
    }

    @Override
    public List<LiveTopic> topics(Actor actor) {
        return Reader.of(actor).keys().stream().map(LiveTopic::news).toList();
    }

    private static Reader told(Actor actor) {
        var reader = Reader.of(actor);
        if (!reader.isTold()) {
            throw new NotFound();
        }
        return reader;
    }
}
