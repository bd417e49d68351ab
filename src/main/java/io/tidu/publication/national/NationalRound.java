package io.tidu.publication.national;

import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundRow;
import io.tidu.title.deciding.DecidingRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round that the ministry decides, with all that the province has recorded of it.
 *
 * @param rule by which the ministry decides; null if it is gone from the file since
 * @param quota how many may be recommended; null where nobody said
 * @param counts of its filings by where they stand
 * @param listed how many are on a list of recommendations
 */
public record NationalRound(
        RoundRow round,
        @Nullable DecidingRule rule,
        @Nullable Integer quota,
        Map<FilingStatus, Integer> counts,
        int listed,
        List<RecommendationRow> lists,
        List<NationalNoticeRow> notices) {

    public NationalRound {
        counts = Map.copyOf(counts);
        lists = List.copyOf(lists);
        notices = List.copyOf(notices);
    }

    public int in(FilingStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
