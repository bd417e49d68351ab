package io.tidu.ladder;

import io.tidu.identity.BureauId;
import org.jspecify.annotations.Nullable;

/**
 * Where a province may set rules of its own.
 *
 * @param digits the first two of its region code
 */
record RuleTerritory(BureauId province, String digits) {

    boolean contains(@Nullable String region) {
        return region != null && region.startsWith(digits);
    }
}
