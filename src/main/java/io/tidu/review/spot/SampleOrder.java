package io.tidu.review.spot;

import io.tidu.filing.RoundId;

/**
 * What a bureau wants drawn.
 *
 * @param seed as it will be published
 * @param seedOrigin where the seed comes from and how anybody can look it up
 * @param reason why it is drawn once more; blank for the first sample of the bureau in the round
 * @param seenDigest of the population that the person saw when ordering
 */
public record SampleOrder(
        RoundId round,
        SamplePopulation population,
        SampleSize size,
        String seed,
        String seedOrigin,
        String reason,
        String seenDigest) {

    static final int LONGEST_SEED = 200;
    static final int LONGEST_ORIGIN = 500;
    static final int LONGEST_REASON = 1000;

    public SampleOrder {
        seed = seed.strip();
        seedOrigin = seedOrigin.strip();
        reason = reason.strip();
    }

    /** @param earlier how many samples the bureau has drawn in the round */
    void requireSound(int earlier) {
        if (!size.sound()) {
            throw new SampleRefused("review.sample.noSize");
        }
        requireText(seed, LONGEST_SEED, "review.sample.noSeed");
        requireText(seedOrigin, LONGEST_ORIGIN, "review.sample.noOrigin");
        if (earlier > 0) {
            requireText(reason, LONGEST_REASON, "review.sample.noReason");
        }
    }

    private static void requireText(String text, int longest, String key) {
        if (text.isEmpty() || text.length() > longest) {
            throw new SampleRefused(key, longest);
        }
    }
}
