package io.tidu.shell.demo;

import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import java.util.List;

/** The bureaus of the invented province: one, its cities', and the counties' below them. */
record DemoTree(BureauRow province, List<BureauRow> cities, List<BureauRow> counties) {

    DemoTree {
        cities = List.copyOf(cities);
        counties = List.copyOf(counties);
    }

    /** The bureau of a county by its region code. */
    BureauRow county(String code) {
        return counties.stream()
                .filter(bureau -> code.equals(bureau.regionCode()))
                .findFirst()
                .orElseThrow();
    }

    BureauRow above(BureauRow county) {
        BureauId parent = county.parent();
        return cities.stream()
                .filter(city -> city.id().equals(parent))
                .findFirst()
                .orElseThrow();
    }
}
