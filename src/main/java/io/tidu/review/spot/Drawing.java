package io.tidu.review.spot;

import io.tidu.filing.RoundId;
import io.tidu.filing.RoundMember;
import io.tidu.filing.RoundMembers;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws a sample of those who may be drawn, and writes down what it was drawn from. */
@Component
class Drawing {

    private final Samples samples;
    private final Checks checks;
    private final RoundMembers members;
    private final SamplePlace place;
    private final AuditTrail trail;
    private final LiveTopics topics;
    private final Clock clock;

    Drawing(
            Samples samples,
            Checks checks,
            RoundMembers members,
            SamplePlace place,
            AuditTrail trail,
            LiveTopics topics,
            Clock clock) {
        this.samples = samples;
        this.checks = checks;
        this.members = members;
        this.place = place;
        this.trail = trail;
        this.topics = topics;
        this.clock = clock;
    }

    Lots lots(Actor actor, OfBureau own, RoundId round, SamplePopulation population) {
        var all =
                switch (population) {
                    case RECOMMENDED -> recommended(actor, own, round);
                    case STANDING -> members.standing(actor, round);
                };
        return Lots.among(all, checks.drawnIn(round));
    }

    /** What is decided and waits to be released is recommended too: there one visits before anything becomes known. */
    private List<RoundMember> recommended(Actor actor, OfBureau own, RoundId round) {
        var decided = checks.decided(own.bureau(), round);
        var waiting = decided.isEmpty()
                ? Stream.<RoundMember>empty()
                : members.standing(actor, round).stream().filter(member -> decided.contains(member.id()));
        return Stream.concat(members.recommended(actor, round).stream(), waiting)
                .toList();
    }

    SampleRow draw(Actor actor, OfBureau own, SampleOrder order) {
        int earlier = samples.drawnBy(own.bureau(), order.round());
        order.requireSound(earlier);
        var lots = lots(actor, own, order.round(), order.population());
        var look = lots.look(earlier);
        if (look.size() == 0) {
            throw new SampleRefused("review.sample.empty");
        }
        if (!look.digest().equals(order.seenDigest())) {
            throw new SampleRefused("review.sample.moved", look.size());
        }
        return kept(actor, lots, place.row(actor, own, order, look, clock.instant()));
    }

    private SampleRow kept(Actor actor, Lots lots, SampleRow row) {
        var drawn = lots.draw(row.seed(), row.drawn());
        samples.add(row, SeededLots.list(lots.numbers()), actor);
        var ids = Stream.generate(() -> new CheckId(TimeOrderedId.next()))
                .limit(drawn.size())
                .toList();
        checks.add(row.id(), drawn, ids);
        trail.record(actor, "sample:" + row.id().value(), "DRAWN", null, described(row));
        topics.changed(Stream.of(row.bureau(), row.city(), row.province())
                .filter(Objects::nonNull)
                .map(BureauId::value)
                .distinct()
                .map(LiveTopic::bureau)
                .toArray(LiveTopic[]::new));
        return row;
    }

    private static String described(SampleRow row) {
        return "round %s, no %d, %s: %d of %d (%d elsewhere), sha256 %s, seed %s (%s)"
                .formatted(
                        row.round().value(),
                        row.no(),
                        row.population(),
                        row.drawn(),
                        row.size(),
                        row.elsewhere(),
                        row.digest(),
                        row.seed(),
                        row.seedOrigin());
    }
}
