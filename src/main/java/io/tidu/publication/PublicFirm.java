package io.tidu.publication;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.Comparator;

/**
 * All that is made public of a firm.
 *
 * @param cityCode GB/T 2260 of the government above the county: of the city, or of the province where none is between
 * @param product the leading product; empty where nobody named one
 */
public record PublicFirm(
        String name,
        String creditCode,
        String cityCode,
        String cityName,
        String countyCode,
        String countyName,
        String product) {

    /** The one order of notices and lists, the same on every machine: by city, county and credit code. */
    static final Comparator<PublicFirm> ORDER = Comparator.comparing(PublicFirm::cityCode)
            .thenComparing(PublicFirm::countyCode)
            .thenComparing(PublicFirm::creditCode);

    /** In a county as the regions name it; below a province without a city the province stands for one. */
    PublicFirm in(RegionCode county, Regions regions) {
        if (county.value().equals(countyCode)) {
            return this;
        }
        var found = regions.find(county);
        var above = found.flatMap(regions::parentOf);
        return in(
                above.map(region -> region.code().value()).orElse(county.city().value()),
                above.map(Region::name).orElse(county.city().value()),
                county.value(),
                found.map(Region::name).orElse(county.value()));
    }

    PublicFirm named(String other) {
        return new PublicFirm(other, creditCode, cityCode, cityName, countyCode, countyName, product);
    }

    PublicFirm making(String other) {
        return new PublicFirm(name, creditCode, cityCode, cityName, countyCode, countyName, other);
    }

    PublicFirm in(String otherCityCode, String otherCity, String otherCountyCode, String otherCounty) {
        return new PublicFirm(name, creditCode, otherCityCode, otherCity, otherCountyCode, otherCounty, product);
    }
}
