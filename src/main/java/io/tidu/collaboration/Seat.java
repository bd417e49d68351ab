package io.tidu.collaboration;

import io.tidu.filing.FilingRow;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody takes part in the discussions of a filing.
 *
 * @param level of the official's bureau; null for the firm's people
 */
record Seat(FilingRow filing, @Nullable BureauLevel level) {

    boolean ofFirm() {
        return level == null;
    }

    boolean reads(Circle circle, BureauLevel from) {
        return level == null ? circle.withFirm() : circle.includes(level, from);
    }

    DiscussionRow requireReads(DiscussionRow row) {
        if (!reads(row.circle(), row.level())) {
            throw new NotFound();
        }
        return row;
    }

    BureauLevel official() {
        if (level == null) {
            throw new NotAllowed("collaboration.refused.official");
        }
        return level;
    }

    /** The bureaus whose officials read a discussion. */
    List<BureauId> bureaus(Circle circle, BureauLevel from) {
        return circle.levels(from).stream()
                .map(each -> filing.jurisdiction().at(each))
                .toList();
    }
}
