package io.tidu.review.spot;

import io.tidu.filing.RoundId;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sample that was drawn, with everything needed to draw it again.
 *
 * @param bureauName as it was called then
 * @param city above the bureau, or itself; null for the province
 * @param no counted by bureau and round
 * @param digest SHA-256 of the numbers drawn among, sorted, each followed by a line feed
 * @param elsewhere filings left out because they were in a sample of the round already
 * @param completed how many of the drawn have a result
 */
public record SampleRow(
        SampleId id,
        RoundId round,
        BureauId bureau,
        String bureauName,
        BureauLevel level,
        @Nullable BureauId city,
        BureauId province,
        int no,
        SamplePopulation population,
        int size,
        String digest,
        int elsewhere,
        SampleSize asked,
        int drawn,
        String seed,
        String seedOrigin,
        @Nullable String reason,
        String drawnBy,
        Instant drawnAt,
        int completed) {}
