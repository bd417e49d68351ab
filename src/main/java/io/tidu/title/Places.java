package io.tidu.title;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Writes regions as the places of holders. */
final class Places {

    private Places() {}

    /** The place a code of any level stands for. A directly administered county has no city. */
    static Holder.Place of(Regions regions, RegionCode code) {
        return new Holder.Place(code.province().value(), city(regions, code), county(code), regions.fullName(code));
    }

    private static @Nullable String county(RegionCode code) {
        return code.level() == RegionLevel.COUNTY ? code.value() : null;
    }

    private static @Nullable String city(Regions regions, RegionCode code) {
        return switch (code.level()) {
            case PROVINCE -> null;
            case CITY -> code.value();
            case COUNTY ->
                regions.find(code)
                        .flatMap(regions::parentOf)
                        .filter(parent -> parent.level() == RegionLevel.CITY)
                        .map(Region::code)
                        .map(RegionCode::value)
                        .orElse(null);
        };
    }
}
