package io.tidu.identity;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Sets up the missing bureaus of one province, from the top down. */
class BureauTree {

    private final BureauAdministration administration;
    private final Bureaus bureaus;
    private final Regions regions;
    private final Actor by;
    private final String localEnding;
    private int made;

    BureauTree(BureauAdministration administration, Bureaus bureaus, Regions regions, Actor by, String localEnding) {
        this.administration = administration;
        this.bureaus = bureaus;
        this.regions = regions;
        this.by = by;
        this.localEnding = localEnding;
    }

    int grow(RegionCode province, String provinceEnding) {
        var region = regions.find(province).orElseThrow(NotFound::new);
        growBelow(region, bureauOf(region, provinceEnding, null));
        return made;
    }

    private void growBelow(Region above, BureauId bureauAbove) {
        for (var region : regions.childrenOf(above.code())) {
            var bureau = bureauOf(region, localEnding, bureauAbove);
            if (region.level() == RegionLevel.CITY) {
                growBelow(region, bureau);
            }
        }
    }

    private BureauId bureauOf(Region region, String ending, @Nullable BureauId above) {
        var level = BureauLevel.valueOf(region.level().name());
        return bureaus.inChargeOf(region.code().value(), level).stream()
                .findFirst()
                .map(found -> found.row().id())
                .orElseGet(() -> make(region, level, ending, above));
    }

    private BureauId make(Region region, BureauLevel level, String ending, @Nullable BureauId above) {
        made++;
        return administration.create(by, level, new BureauName(region.name() + ending), region.code(), above);
    }
}
