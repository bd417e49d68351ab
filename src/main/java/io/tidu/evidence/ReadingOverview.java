package io.tidu.evidence;

import java.util.Map;

/**
 * How far reading is.
 *
 * @param recognising whether there is a program that reads pictures
 * @param states how many contents are in each; states without one are absent
 */
public record ReadingOverview(boolean recognising, Map<ReadingState, Long> states) {

    public ReadingOverview {
        states = Map.copyOf(states);
    }

    public long in(ReadingState state) {
        return states.getOrDefault(state, 0L);
    }
}
