package io.tidu.publication.web;

import io.tidu.publication.PublicFirm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The firms of one county that stand together on a page. */
record FirmGroup<T>(String city, String county, List<T> rows) {

    /** Cuts rows that are in the order of lists where the county changes. */
    static <T> List<FirmGroup<T>> of(List<T> inOrder, Function<T, PublicFirm> firm) {
        var groups = new ArrayList<FirmGroup<T>>();
        String county = "";
        for (var row : inOrder) {
            var of = firm.apply(row);
            if (!of.countyCode().equals(county)) {
                county = of.countyCode();
                groups.add(new FirmGroup<>(of.cityName(), of.countyName(), new ArrayList<>()));
            }
            groups.getLast().rows().add(row);
        }
        return groups;
    }
}
