package io.tidu.publication.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers for {@value #SECONDS} seconds. One visitor makes an answer that is too old anew, those who come meanwhile get
 * the old one; if there is none, they wait for the one who makes it. Without that, hundreds would make the same page at once.
 */
final class KeptAnswers {

    static final int SECONDS = 30;

    private static final long BYTES = 32L << 20;

    /** Makes the answer; null if it is none for everybody. */
    interface Making {
        @Nullable
        KeptAnswer make() throws ServletException, IOException;
    }

    private record Kept(KeptAnswer answer, long since) {}

    private final Cache<String, Kept> kept;
    private final Ticker time;
    private final ConcurrentMap<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final AtomicLong publications = new AtomicLong();

    KeptAnswers() {
        this(Ticker.systemTicker());
    }

    KeptAnswers(Ticker time) {
        this.time = time;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(BYTES)
                .weigher((String key, Kept one) -> one.answer().bytes())
                .expireAfterWrite(Duration.ofSeconds(2 * SECONDS))
                .ticker(time)
                .build();
    }

    void forget() {
        publications.incrementAndGet();
        kept.invalidateAll();
    }

    @Nullable
    KeptAnswer find(String key, Making making) throws ServletException, IOException {
        var found = kept.getIfPresent(key);
        if (found != null && fresh(found)) {
            return found.answer();
        }
        var turn = turns.computeIfAbsent(key, any -> new ReentrantLock());
        if (found == null) {
            turn.lock();
        } else if (!turn.tryLock()) {
            return found.answer();
        }
        try {
            var others = kept.getIfPresent(key);
            return others != null && fresh(others) ? others.answer() : keep(key, making);
        } finally {
            turns.remove(key, turn);
            turn.unlock();
        }
    }

    private boolean fresh(Kept found) {
        return time.read() - found.since() < Duration.ofSeconds(SECONDS).toNanos();
    }

    /** Who is making a page right now may have read the old state: the counter keeps such a page from being kept. */
    private @Nullable KeptAnswer keep(String key, Making making) throws ServletException, IOException {
        long before = publications.get();
        var made = making.make();
        if (made != null && before == publications.get()) {
            kept.put(key, new Kept(made, time.read()));
        }
        return made;
    }
}
