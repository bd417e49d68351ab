package io.tidu.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the written names of a place were found to mean; always regions in force. */
public sealed interface RegionMatch {

    /** Exactly one region; look at its level: a missing county leads to the city. */
    record Found(Region region) implements RegionMatch {}

    /** Several could be meant: a name without its city, or a region that has been divided since. */
    record Ambiguous(List<Region> candidates) implements RegionMatch {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * No region has that name, as with a development zone.
     *
     * @param within the smallest region that was recognised on the way, or null
     */
    record Unknown(@Nullable Region within) implements RegionMatch {}
}
