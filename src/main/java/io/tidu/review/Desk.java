package io.tidu.review;

import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Party;
import io.tidu.identity.Actor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What is on whose desk. */
public final class Desk {

    private Desk() {}

    /** The statuses in which it is this person's turn; none for those who only read. */
    public static Set<FilingStatus> turnOf(Actor actor) {
        var mine = EnumSet.noneOf(FilingStatus.class);
        Party.of(actor)
                .ifPresent(party -> Arrays.stream(FilingStatus.values())
                        .filter(status -> status.turn().filter(party::equals).isPresent())
                        .forEach(mine::add));
        return mine;
    }

    /** What waits for this person: not what the bureau has decided and will release. */
    public static DeskFilter waitingFor(Actor actor) {
        return DeskFilter.everything().withStatuses(turnOf(actor)).withMarked(false);
    }

    /** The reviews at the levels below this person's own; none for those who are not of a bureau above another. */
    public static Set<FilingStatus> below(Actor actor) {
        var below = EnumSet.noneOf(FilingStatus.class);
        actor.bureau()
                .ifPresent(own -> Arrays.stream(FilingStatus.values())
                        .filter(status -> status.reviewedAt() != null
                                && Objects.requireNonNull(status.reviewedAt()).isBelow(own.level()))
                        .forEach(below::add));
        return below;
    }
}
