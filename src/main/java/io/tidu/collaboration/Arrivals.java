package io.tidu.collaboration;

import io.tidu.filing.FilingTurns;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.RowKey;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells bureaus what came: one line a day with how many of that day still wait. The line is derived from the filings, never
 * counted up and down, so it cannot be wrong for long; five thousand files in an hour are still one line.
 */
@Component
class Arrivals {

    private final FilingTurns turns;
    private final ArrivalLines lines;
    private final JdbcClient jdbc;
    private final Set<BureauId> toLookAt = ConcurrentHashMap.newKeySet();

    Arrivals(FilingTurns turns, ArrivalLines lines, JdbcClient jdbc) {
        this.turns = turns;
        this.lines = lines;
        this.jdbc = jdbc;
    }

    void mayHaveChanged(Jurisdiction jurisdiction) {
        toLookAt.add(new BureauId(jurisdiction.county()));
        toLookAt.add(new BureauId(jurisdiction.city()));
        toLookAt.add(new BureauId(jurisdiction.province()));
    }

    void mayHaveChanged(BureauId bureau) {
        toLookAt.add(bureau);
    }

    /** Bureaus where something moved since the last time. */
    @Scheduled(fixedDelayString = "${tidu.news.look-every:PT2S}")
    synchronized void lookAtChanged() {
        for (var bureau : Set.copyOf(toLookAt)) {
            toLookAt.remove(bureau);
            lines.bringUpToDate(bureau, turns.waitingAt(bureau));
        }
    }

    /** All of them: what a node knew that was killed, or has not heard of what another did. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT10M")
    synchronized void lookAtAll() {
        toLookAt.addAll(turns.withWork());
        jdbc.sql("select distinct reader_id from news where topic = 'ARRIVED' and settled_at is null")
                .query(byte[].class)
                .list()
                .forEach(key -> toLookAt.add(new BureauId(RowKey.uuid(key))));
        lookAtChanged();
    }
}
