package io.tidu.collaboration;

import io.tidu.shared.LiveTopic;
import java.util.List;

/**
 * How somebody takes part in the discussions of a filing.
 *
 * @param circles whose it may be when this person begins one; none for the firm, which answers
 * @param topics what an open screen follows to notice that something was said
 */
public record TakingPart(List<Circle> circles, List<LiveTopic> topics) {

    static TakingPart of(Seat seat) {
        var filing = seat.filing().id().value();
        return seat.ofFirm()
                ? new TakingPart(List.of(), List.of(LiveTopic.talkWithFirm(filing)))
                : new TakingPart(List.of(Circle.values()), List.of(LiveTopic.talk(filing)));
    }
}
