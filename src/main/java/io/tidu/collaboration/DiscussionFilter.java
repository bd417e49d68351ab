package io.tidu.collaboration;

import java.util.Set;

/**
 * Which discussions are listed.
 *
 * @param openOnly without those that are resolved
 * @param places where; empty for anywhere in the filing
 */
public record DiscussionFilter(boolean openOnly, Set<String> places) {

    public static final DiscussionFilter OPEN = new DiscussionFilter(true, Set.of());
    public static final DiscussionFilter ALL = new DiscussionFilter(false, Set.of());

    public DiscussionFilter {
        places = Set.copyOf(places);
    }

    public DiscussionFilter at(Set<String> wanted) {
        return new DiscussionFilter(openOnly, wanted);
    }
}
