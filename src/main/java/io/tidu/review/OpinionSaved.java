package io.tidu.review;

import org.jspecify.annotations.Nullable;

/**
 * What became of a save.
 *
 * @param now what stands there now
 * @param refused what was to be saved and was not, because a colleague had written meanwhile; null if it was saved. Saving
 *     it again with the new revision overwrites theirs
 */
public record OpinionSaved(Opinion now, @Nullable String refused) {

    public boolean conflict() {
        return refused != null;
    }
}
