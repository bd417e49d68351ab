package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a filing goes through, from the first to the province.
 *
 * @param returnMode where a correction goes on
 * @param decider who decides in the end
 */
public record ReviewPath(List<BureauLevel> levels, ReturnMode returnMode, Decider decider) {

    public ReviewPath(List<BureauLevel> levels) {
        this(levels, ReturnMode.RESUME, Decider.PROVINCE);
    }

    public ReviewPath {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.getLast() != BureauLevel.PROVINCE) {
            throw new IllegalArgumentException("a path that does not lead to the province: " + levels);
        }
    }

    public BureauLevel first() {
        return levels.getFirst();
    }

    /** Where a filing goes when it is submitted. @param returnedBy the level that asked for a correction; null the first time */
    public BureauLevel submittedTo(@Nullable BureauLevel returnedBy) {
        return returnedBy == null || returnMode == ReturnMode.START_OVER ? first() : returnedBy;
    }

    /** Where a filing goes when this level passes it on. */
    public BureauLevel after(BureauLevel level) {
        return levels.stream()
                .filter(other -> other.compareTo(level) > 0)
                .findFirst()
                .orElse(BureauLevel.PROVINCE);
    }

    ReviewPath decidedBy(Decider by) {
        return new ReviewPath(levels, returnMode, by);
    }

    public boolean has(BureauLevel level) {
        return levels.contains(level);
    }
}
