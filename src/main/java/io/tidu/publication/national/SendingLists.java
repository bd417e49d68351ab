package io.tidu.publication.national;

import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records that lists of recommendations were sent; until then they can be taken away. */
@Component
class SendingLists {

    private final FilingService filings;
    private final Recommendations lists;
    private final AuditTrail trail;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    SendingLists(
            FilingService filings, Recommendations lists, AuditTrail trail, Once once, Attempts attempts, Clock clock) {
        this.filings = filings;
        this.lists = lists;
        this.trail = trail;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    void discard(Actor actor, RecommendationId id, UUID key) {
        var province = NationalPolicy.requireReader(actor);
        lists.find(province, id);
        NationalPolicy.requirePublisher(actor);
        attempts.inTransaction(() -> once.perform(key, actor, "national.discard", () -> {
            var list = lists.lock(province, id).row();
            requireUnsent(list);
            lists.discard(id);
            trail.record(actor, "recommendation:" + list.number(), "DISCARDED", list.firms() + " firms", null);
            return "";
        }));
    }

    void send(Actor actor, RecommendationId id, LocalDate sentOn, UUID key) {
        var province = NationalPolicy.requireReader(actor);
        lists.find(province, id);
        NationalPolicy.requirePublisher(actor);
        attempts.inTransaction(() -> once.perform(key, actor, "national.send", () -> {
            var list = lists.lock(province, id).row();
            requireUnsent(list);
            if (sentOn.isAfter(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI))
                    || sentOn.isBefore(list.datedOn())) {
                throw new NationalRefused("sentDay", list.datedOn().toString());
            }
            var sent = lists.firms(id).stream().map(RecommendedFirm::filing).toList();
            filings.dispatch(actor, sent, list.number(), key);
            lists.sent(id, sentOn, actor.name());
            trail.record(
                    actor, "recommendation:" + list.number(), "SENT", null, sentOn + ", " + sent.size() + " firms");
            return "";
        }));
    }

    private static void requireUnsent(RecommendationRow list) {
        if (list.sentOn() != null) {
            throw new NationalRefused("sentBefore", list.sentOn().toString());
        }
    }
}
