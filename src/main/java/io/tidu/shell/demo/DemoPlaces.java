package io.tidu.shell.demo;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauName;
import io.tidu.shared.RegionCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sets up the bureaus: a real province with its cities and counties, and one development zone without a code. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoPlaces {

    static final RegionCode PROVINCE = new RegionCode("610000");
    static final String COUNTY = "610728";
    static final String COUNTY_2 = "610113";

    private final BureauAdministration administration;
    private final BureauDirectory directory;

    DemoPlaces(BureauAdministration administration, BureauDirectory directory) {
        this.administration = administration;
        this.directory = directory;
    }

    DemoTree found() {
        var program = Actor.program("demo");
        administration.createTree(program, PROVINCE, "工业和信息化厅", "工业和信息化局");
        var tree = tree();
        administration.rename(program, tree.county(COUNTY).id(), new BureauName("镇巴县经济贸易局"));
        administration.create(
                program,
                BureauLevel.COUNTY,
                new BureauName("西安高新区工业和信息化局"),
                null,
                tree.above(tree.county(COUNTY_2)).id());
        return tree();
    }

    private DemoTree tree() {
        var province = directory.ofLevel(BureauLevel.PROVINCE).getFirst();
        var cities = directory.ofLevel(BureauLevel.CITY);
        return new DemoTree(province, cities, directory.ofLevel(BureauLevel.COUNTY));
    }
}
