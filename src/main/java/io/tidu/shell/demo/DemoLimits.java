package io.tidu.shell.demo;

import io.tidu.filing.ReturnMode;
import io.tidu.filing.RoundRules;
import io.tidu.identity.BureauLevel;
import java.util.Map;
import java.util.Set;

/** How the rounds of the demo are run. The days are invented; they let the desks show what is due. */
final class DemoLimits {

    private DemoLimits() {}

    static RoundRules withLimits() {
        return with(Set.of(), RoundRules.usual().returnMode());
    }

    /** Run in another way: the city decides first and tells later, and a correction begins at the county again. */
    static RoundRules releasedTogether() {
        return with(Set.of(BureauLevel.CITY), ReturnMode.START_OVER);
    }

    private static RoundRules with(Set<BureauLevel> releasing, ReturnMode returnMode) {
        var usual = RoundRules.usual();
        return new RoundRules(
                usual.levels(),
                usual.directCounties(),
                releasing,
                returnMode,
                usual.windows(),
                Map.of(BureauLevel.COUNTY, 10, BureauLevel.CITY, 10, BureauLevel.PROVINCE, 20),
                10,
                usual.territory());
    }
}
