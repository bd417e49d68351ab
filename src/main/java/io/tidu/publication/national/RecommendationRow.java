package io.tidu.publication.national;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A list of recommendations. @param sentOn null as long as it was not sent */
public record RecommendationRow(
        RecommendationId id,
        String number,
        String title,
        LocalDate datedOn,
        int firms,
        String madeBy,
        @Nullable LocalDate sentOn) {}
