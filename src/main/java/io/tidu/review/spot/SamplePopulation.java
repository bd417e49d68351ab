package io.tidu.review.spot;

/** Among what lots are drawn. */
public enum SamplePopulation {
    /** What the bureau has passed upward, or approved, and is still on its way. */
    RECOMMENDED,
    /** What stands at the bureau's level. */
    STANDING;

    public String messageKey() {
        return "review.sample.population." + name();
    }
}
