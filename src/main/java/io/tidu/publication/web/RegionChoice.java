package io.tidu.publication.web;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The regions a visitor can choose from: those of the provinces that work with this copy of the program. */
@Component
class RegionChoice {

    private final BureauDirectory bureaus;
    private final Regions regions;

    RegionChoice(BureauDirectory bureaus, Regions regions) {
        this.bureaus = bureaus;
        this.regions = regions;
    }

    /** A city with its counties; of a municipality the whole with its districts. */
    record City(Region city, List<Region> counties) {}

    List<City> cities() {
        return bureaus.ofLevel(BureauLevel.PROVINCE).stream()
                .flatMap(bureau -> Stream.ofNullable(bureau.regionCode()))
                .distinct()
                .flatMap(code -> regions.childrenOf(new RegionCode(code)).stream())
                .map(city -> new City(city, regions.childrenOf(city.code())))
                .toList();
    }

    /** The provinces that work with this copy of the program. */
    Set<RegionCode> provinces() {
        return bureaus.ofLevel(BureauLevel.PROVINCE).stream()
                .flatMap(bureau -> Stream.ofNullable(bureau.regionCode()))
                .map(RegionCode::new)
                .collect(Collectors.toSet());
    }

    boolean knows(RegionCode code) {
        return regions.find(code).isPresent();
    }
}
