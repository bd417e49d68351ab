package io.tidu.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Puts openings into the log: those by anyone who does not act for an enterprise, each sitting once. A browser
 * asks for one PDF in many pieces, and twenty entries for one look would bury the log.
 */
@Component
class Viewings {

    private static final Duration SITTING = Duration.ofMinutes(10);

    private final Cache<Viewing, Boolean> recent =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(SITTING).build();

    private record Viewing(AccountId account, EvidenceId file, EvidenceUse use) {}

    /** Logs an opening if it is one to be logged; if that fails, the next one is tried again. */
    void log(Actor actor, EvidenceId file, EvidenceUse use, Runnable entry) {
        if (actor.enterprise().isPresent()) {
            return;
        }
        // whoever asks for the same at this moment waits until the entry is written
        var unused = recent.get(new Viewing(actor.account(), file, use), key -> {
            entry.run();
            return true;
        });
    }
}
