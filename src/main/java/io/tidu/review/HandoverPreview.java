package io.tidu.review;

import io.tidu.filing.FilingRow;
import java.util.List;
import java.util.Map;

/**
 * What handing over would do, or has done.
 *
 * @param shares how many each colleague gets
 * @param staying the filings that cannot go, since each of those colleagues is related to the firm
 */
public record HandoverPreview(Map<Assignee, Integer> shares, List<FilingRow> staying) {

    public HandoverPreview {
        shares = Map.copyOf(shares);
        staying = List.copyOf(staying);
    }

    public int going() {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
