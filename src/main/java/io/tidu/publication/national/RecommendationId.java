package io.tidu.publication.national;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a list of recommendations. */
public record RecommendationId(UUID value) {

    static RecommendationId next() {
        return new RecommendationId(TimeOrderedId.next());
    }
}
