package io.tidu.title;

import io.tidu.shared.Region;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.RegionMatch;
import io.tidu.shared.RegionMatch.Found;
import io.tidu.shared.Regions;

/**
 * Finds the places of rows in a list for the whole country. What lies in another province is left out, and what names nothing but the
 * province lies in it: the lists of the ministry have no more, and count the cities with a plan of their own (计划单列市) beside the provinces.
 */
final class NationwidePlaces {

    private final Regions regions;
    private final Region province;
    private final RowPlaces own;

    NationwidePlaces(Regions regions, Region province, RowPlaces own) {
        this.regions = regions;
        this.province = province;
        this.own = own;
    }

    PlaceOfRow of(RawRow row) {
        if (!row.province().isBlank() && !(named(row.province()) instanceof Found(var region) && isOwn(region))) {
            return cityAsProvince(row);
        }
        return row.city().isBlank() && row.county().isBlank()
                ? PlaceOfRow.clear(Places.of(regions, province.code()), RowReason.of("title.row.no-city"))
                : own.of(row);
    }

    private PlaceOfRow cityAsProvince(RawRow row) {
        if (regions.match(province.name(), row.province(), null) instanceof Found(var city)
                && city.level() == RegionLevel.CITY) {
            return row.county().isBlank()
                    ? PlaceOfRow.clear(Places.of(regions, city.code()), RowReason.of("title.row.no-county"))
                    : own.of(new RawRow(
                            row.number(),
                            row.name(),
                            row.creditCode(),
                            province.name(),
                            city.name(),
                            row.county(),
                            row.flaw()));
        }
        return PlaceOfRow.elsewhere(RowReason.of("title.row.another-province", row.province()));
    }

    private RegionMatch named(String name) {
        return regions.match(name, null, null);
    }

    private boolean isOwn(Region region) {
        return region.code().province().equals(province.code());
    }
}
