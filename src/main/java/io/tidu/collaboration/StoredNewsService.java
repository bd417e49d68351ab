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

    private static final int MOST_LISTED = 1_000_000;

    /** Longer than any transaction that writes news: what it wrote before is committed or never will be. */
    private static final Duration SURELY_COMMITTED = Duration.ofMinutes(5);

    private final NewsQueries queries;
    private final ReaderSettings settings;
    private final LiveTopics live;
    private final Clock clock;

    StoredNewsService(NewsQueries queries, ReaderSettings settings, LiveTopics live, Clock clock) {
        this.queries = queries;
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
        queries.markRead(reader, id, clock.instant());
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
        queries.page(reader, settings.reading(reader), true, 0, MOST_LISTED).stream()
                .filter(row -> row.at().isAfter(border))
                .forEach(row -> queries.markRead(reader, row.key(), now));
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
