package io.tidu.collaboration;

import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.Colleague;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of what was said: whoever is named, the firm that is asked, the bureaus that are answered. It repeats no word of it. */
@Component
class NewsOfDiscussions {

    private final Notifications notifications;
    private final DiscussionMessages messages;
    private final LiveTopics live;
    private final Clock clock;

    NewsOfDiscussions(Notifications notifications, DiscussionMessages messages, LiveTopics live, Clock clock) {
        this.notifications = notifications;
        this.messages = messages;
        this.live = live;
        this.clock = clock;
    }

    void said(Actor by, Seat seat, DiscussionRow in, UUID message, List<Colleague> mentioned) {
        for (var colleague : mentioned) {
            tell(
                    seat,
                    in,
                    Audience.colleague(colleague).notRelatedTo(seat.filing().enterprise()),
                    NewsTopic.MENTIONED,
                    DiscussionFact.mentioned(in.id()),
                    message);
        }
        if (seat.ofFirm()) {
            answered(seat, in, message);
        } else if (in.circle().withFirm()) {
            asked(by, seat, in, message);
        }
        moved(in);
    }

    private void answered(Seat seat, DiscussionRow in, UUID message) {
        notifications.settle(DiscussionFact.asked(in.id()));
        for (var bureau : messages.speakers(in.id())) {
            var officials = Audience.bureau(bureau).notRelatedTo(seat.filing().enterprise());
            tell(seat, in, officials, NewsTopic.ANSWERED, DiscussionFact.answered(in.id()), message);
        }
    }

    private void asked(Actor by, Seat seat, DiscussionRow in, UUID message) {
        if (isOf(by, in.bureau())) {
            notifications.settle(DiscussionFact.answered(in.id()));
        }
        tell(
                seat,
                in,
                Audience.firm(seat.filing().enterprise()),
                NewsTopic.ASKED,
                DiscussionFact.asked(in.id()),
                message);
    }

    void resolved(DiscussionRow row) {
        notifications.settle(DiscussionFact.asked(row.id()));
        notifications.settle(DiscussionFact.answered(row.id()));
        notifications.settle(DiscussionFact.mentioned(row.id()));
        moved(row);
    }

    void moved(DiscussionRow row) {
        var filing = row.filing().value();
        live.changed(LiveTopic.talk(filing));
        if (row.circle().withFirm()) {
            live.changed(LiveTopic.talkWithFirm(filing));
        }
    }

    private void tell(Seat seat, DiscussionRow in, Audience to, NewsTopic topic, String fact, UUID message) {
        var filing = seat.filing();
        var about = new News.About(
                filing.id().value(), filing.number(), filing.rung().code(), null, null);
        var once = topic + ":" + message;
        notifications.tell(new News(to, topic, fact, once, about, path(topic, filing, in.id()), now()));
    }

    private static String path(NewsTopic topic, FilingRow filing, DiscussionId id) {
        var page = topic == NewsTopic.ASKED ? "filings/" : "desk/";
        return page + filing.number() + "?discussion=" + id.value();
    }

    private static boolean isOf(Actor by, BureauId bureau) {
        return by.bureau().map(OfBureau::bureau).filter(bureau::equals).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
