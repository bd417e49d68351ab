package io.tidu.shell.demo;

import io.tidu.filing.RoundRules;
import io.tidu.identity.BureauLevel;
import java.util.Map;

/** How the rounds of the demo are run. The days are invented; they let the desks show what is due. */
final class DemoLimits {

    private DemoLimits() {}

    static RoundRules withLimits() {
        var usual = RoundRules.usual();
        return new RoundRules(
                usual.levels(),
                usual.directCounties(),
                usual.releasing(),
                usual.returnMode(),
                usual.windows(),
                Map.of(BureauLevel.COUNTY, 10, BureauLevel.CITY, 10, BureauLevel.PROVINCE, 20),
                10,
                usual.territory());
    }
}
