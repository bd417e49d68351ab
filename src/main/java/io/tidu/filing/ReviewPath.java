package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a filing goes through, from the first to the province.
 *
 * @param returnMode where a correction goes on
 */
public record ReviewPath(List<BureauLevel> levels, ReturnMode returnMode) {

    public ReviewPath(List<BureauLevel> levels) {
        this(levels, ReturnMode.RESUME);
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

    public boolean has(BureauLevel level) {
        return levels.contains(level);
    }
}
