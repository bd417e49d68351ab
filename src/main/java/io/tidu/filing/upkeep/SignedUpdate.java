package io.tidu.filing.upkeep;

import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * A signed update with its content.
 *
 * @param versions all that were signed for that year, the latest first
 */
public record SignedUpdate(
        UpdateRow row, FilingForm content, SortedMap<FieldPath, BigDecimal> derived, List<UpdateRow> versions) {

    public SignedUpdate {
        versions = List.copyOf(versions);
    }
}
