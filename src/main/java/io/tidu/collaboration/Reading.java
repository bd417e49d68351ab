package io.tidu.collaboration;

import java.time.Instant;
import java.util.List;

/**
 * How somebody reads.
 *
 * @param readUpTo everything up to here counts as read
 * @param mutedTopics what this person does not want to see; never empty, since SQL knows no empty list
 */
record Reading(Instant readUpTo, List<String> mutedTopics) {

    static final Instant NOTHING = Instant.parse("2000-01-01T00:00:00Z");

    Reading {
        mutedTopics = mutedTopics.isEmpty() ? List.of("-") : List.copyOf(mutedTopics);
    }
}
