package io.tidu.collaboration;

import io.tidu.filing.change.ChangeMoved;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of what firms report of themselves, in the transaction of the step: whose turn it is, and what came of it. */
@Component
class NewsOfChanges {

    private final Notifications notifications;

    NewsOfChanges(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ChangeMoved moved) {
        var row = moved.report();
        var fact = "change:" + row.id();
        notifications.settle(fact);
        switch (moved.to()) {
            case REPORTED -> bureau(moved, row.jurisdiction().at(BureauLevel.COUNTY), fact);
            case PASSED -> {
                var taking = row.taking();
                bureau(moved, taking == null ? row.jurisdiction().at(BureauLevel.PROVINCE) : taking, fact);
            }
            case CONFIRMED, REFUSED ->
                send(moved, Audience.firm(row.enterprise()), NewsTopic.CHANGE_DECIDED, null, "changes");
            case WITHDRAWN -> {}
        }
    }

    private void bureau(ChangeMoved moved, BureauId bureau, String fact) {
        send(
                moved,
                Audience.bureau(bureau, Role.REVIEWER),
                NewsTopic.CHANGE_REPORTED,
                fact,
                "change-desk/" + moved.report().number());
    }

    private void send(ChangeMoved moved, Audience to, NewsTopic topic, @Nullable String fact, String path) {
        var once = topic + ":" + moved.report().number() + ":" + moved.to();
        var about = new News.About(null, null, null, null, null);
        notifications.tell(new News(to, topic, fact, once, about, path, moved.at()));
    }
}
