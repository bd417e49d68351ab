package io.tidu.ladder;

import org.jspecify.annotations.Nullable;

/**
 * The name of an edition.
 *
 * @param region first digits of the region code it is limited to; null for the whole country
 */
public record EditionRef(
        Rung rung, String edition, @Nullable String region) {

    public static EditionRef of(Rulebook rulebook) {
        return new EditionRef(rulebook.rung(), rulebook.edition(), rulebook.region());
    }

    /** Whether firms exist that both editions could be meant for. */
    boolean sharesTerritoryWith(EditionRef other) {
        return rung.equals(other.rung)
                && (region == null
                        || other.region == null
                        || region.startsWith(other.region)
                        || other.region.startsWith(region));
    }

    @Override
    public String toString() {
        return rung + " " + edition + (region == null ? "" : " (" + region + ")");
    }
}
