package io.tidu.collaboration;

import java.util.Map;

/**
 * What waits in the discussions of a filing, for one person.
 *
 * @param open how many are not resolved
 * @param unread how many of those have something this person has not read
 * @param openAt how many are not resolved at each place
 */
public record DiscussionCounts(int open, int unread, Map<String, Integer> openAt) {

    public DiscussionCounts {
        openAt = Map.copyOf(openAt);
    }
}
