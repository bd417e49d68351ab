package io.tidu.collaboration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How somebody reads.
 *
 * @param readUpTo everything up to here counts as read
 * @param mutedTopics what this person does not want to see; never empty, since SQL knows no empty list
 * @param relatedTo the firms this person keeps away from; never empty either
 */
record Reading(Instant readUpTo, List<String> mutedTopics, List<UUID> relatedTo) {

    static final Instant NOTHING = Instant.parse("2000-01-01T00:00:00Z");

    Reading {
        mutedTopics = mutedTopics.isEmpty() ? List.of("-") : List.copyOf(mutedTopics);
        relatedTo = relatedTo.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(relatedTo);
    }
}
