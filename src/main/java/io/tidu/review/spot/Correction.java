package io.tidu.review.spot;

import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundRules;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import java.util.Arrays;
import java.util.Optional;

/** Until when a completed check may be corrected: until the level above, who decided on it, has done so. */
final class Correction {

    private Correction() {}

    static boolean inTime(CheckRow check, FilingStatus status, RoundRules rules) {
        var above = above(check, rules);
        var at = status.reviewedAt();
        if (at != null) {
            return above.filter(level -> level.isBelow(at)).isEmpty();
        }
        return switch (status) {
            case DRAFT, AWAITING_SIGNATURE, RETURNED -> true;
            case PROPOSED, RECOMMENDED -> above.isEmpty();
            default -> false;
        };
    }

    /** The level that decides next after the one that checked; empty above the province. */
    private static Optional<BureauLevel> above(CheckRow check, RoundRules rules) {
        boolean direct = rules.directCounties()
                .contains(new BureauId(check.jurisdiction().county()));
        return Arrays.stream(BureauLevel.values())
                .filter(level -> check.level().isBelow(level) && rules.levels().contains(level))
                .filter(level -> !(direct && level == BureauLevel.CITY))
                .findFirst();
    }
}
