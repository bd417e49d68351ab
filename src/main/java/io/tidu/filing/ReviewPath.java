package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.util.List;

/** The levels that a filing goes through, from the first to the province. */
public record ReviewPath(List<BureauLevel> levels) {

    public ReviewPath {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.getLast() != BureauLevel.PROVINCE) {
            throw new IllegalArgumentException("a path that does not lead to the province: " + levels);
        }
    }

    public BureauLevel first() {
        return levels.getFirst();
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
