package io.tidu.ladder;

import io.tidu.shared.EnterpriseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm that other rules would change something for.
 *
 * @param name null if the firm is gone by now
 * @param turned codes of the provisions that come to something else
 */
public record ChangedFirm(
        EnterpriseId id,
        @Nullable String name,
        @Nullable String creditCode,
        String countyCode,
        Change change,
        Standing before,
        Standing after,
        List<String> turned) {

    public ChangedFirm {
        turned = List.copyOf(turned);
    }
}
