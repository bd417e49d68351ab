package io.tidu.publication.web;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import io.tidu.title.PlaceFigure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Titles by place as they lie today: what was published under the code of a region that ended is counted to what took over
 * its area, if that is one region; of several nobody can say which.
 */
class PlaceCounts {

    private final Regions regions;
    private final Map<String, Map<String, Integer>> byCode = new HashMap<>();

    PlaceCounts(Regions regions, List<PlaceFigure> figures) {
        this.regions = regions;
        figures.forEach(this::add);
    }

    private void add(PlaceFigure figure) {
        var county = today(figure.countyCode());
        var city = county == null ? today(figure.cityCode()) : above(county, figure.cityCode());
        Stream.of(figure.provinceCode(), city, county)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> byCode.computeIfAbsent(code, none -> new TreeMap<>())
                        .merge(figure.rung(), figure.titles(), Integer::sum));
    }

    /** @return null for none, and for one that many took over */
    private @Nullable String today(@Nullable String code) {
        if (code == null) {
            return null;
        }
        var now = regions.find(new RegionCode(code))
                .map(regions::inForceInsteadOf)
                .orElse(List.of());
        return now.size() == 1 ? now.getFirst().code().value() : code;
    }

    private @Nullable String above(String county, @Nullable String named) {
        return regions.find(new RegionCode(county))
                .flatMap(regions::parentOf)
                .filter(parent -> parent.level() == RegionLevel.CITY)
                .map(parent -> parent.code().value())
                .orElse(named);
    }

    int of(Region region, @Nullable String rung) {
        return sum(byCode.getOrDefault(region.code().value(), Map.of()), rung);
    }

    /** Held in these provinces. */
    int within(Set<RegionCode> provinces, @Nullable String rung) {
        return provinces.stream()
                .mapToInt(province -> sum(byCode.getOrDefault(province.value(), Map.of()), rung))
                .sum();
    }

    /** Held in provinces other than these, by province. */
    Map<Region, Integer> outside(Set<RegionCode> provinces, @Nullable String rung) {
        var outside = new LinkedHashMap<Region, Integer>();
        for (var province : regions.ofLevel(RegionLevel.PROVINCE)) {
            int titles = of(province, rung);
            if (titles > 0 && !provinces.contains(province.code())) {
                outside.put(province, titles);
            }
        }
        return outside;
    }

    private static int sum(Map<String, Integer> byRung, @Nullable String rung) {
        return rung == null
                ? byRung.values().stream().mapToInt(Integer::intValue).sum()
                : byRung.getOrDefault(rung, 0);
    }
}
