package io.tidu.shared;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the regions that the columns 省, 市 and 县 of a list mean. */
final class RegionNames {

    private record Named(RegionName name, Region region) {}

    private final Regions regions;
    private final List<Named> provinces;
    private final Map<RegionCode, List<Named>> byParent;

    RegionNames(Regions regions, Collection<Region> all) {
        this.regions = regions;
        var named = all.stream()
                .map(region -> new Named(RegionName.of(region.name()), region))
                .toList();
        this.provinces = named.stream()
                .filter(each -> each.region.level() == RegionLevel.PROVINCE)
                .toList();
        this.byParent = named.stream()
                .filter(each -> each.region.parent() != null)
                .collect(groupingBy(each -> Objects.requireNonNull(each.region.parent())));
    }

    RegionMatch match(RegionName province, RegionName city, RegionName county) {
        if (province.isBlank() && city.isBlank() && county.isBlank()) {
            return new RegionMatch.Unknown(null);
        }
        var inProvinces = province.isBlank() ? regionsOf(provinces) : named(province, provinces);
        if (inProvinces.isEmpty()) {
            return new RegionMatch.Unknown(null);
        }
        var above = above(inProvinces, city);
        if (above.isEmpty()) {
            return new RegionMatch.Unknown(province.isBlank() ? null : only(inProvinces));
        }
        boolean placed = !province.isBlank() || !city.isBlank();
        return county.isBlank() ? answer(above, null) : within(above, county, placed);
    }

    /** The regions in which the county is to be looked for: cities, or provinces where none or no city is named. */
    private List<Region> above(List<Region> inProvinces, RegionName city) {
        if (city.isBlank() || city.isGrouping()) {
            return inProvinces;
        }
        var cities = named(city, below(inProvinces, RegionLevel.CITY));
        if (!cities.isEmpty()) {
            return cities;
        }
        var municipalities = named(city, provinces).stream()
                .filter(inProvinces::contains)
                .filter(this::hasNoCities)
                .toList();
        return municipalities.isEmpty() ? named(city, below(inProvinces, RegionLevel.COUNTY)) : municipalities;
    }

    private RegionMatch within(List<Region> above, RegionName county, boolean placed) {
        var candidates = counties(above);
        var repeated =
                above.stream().filter(region -> isCalled(county, region.name())).toList();
        if (!repeated.isEmpty() && candidates.stream().noneMatch(each -> isCalled(county, each.region.name()))) {
            return answer(repeated, null);
        }
        var counties = named(county, candidates);
        if (!counties.isEmpty() || !placed) {
            return answer(counties, null);
        }
        return answer(above.stream().filter(region -> mayHold(region, county)).toList(), only(above));
    }

    /** A city without counties holds whatever town is named; a county that stood in the city's column only itself. */
    private boolean mayHold(Region region, RegionName county) {
        return region.level() == RegionLevel.COUNTY
                ? RegionName.of(region.name()).stem().equals(county.stem())
                : hasNoCounties(region);
    }

    private static boolean isCalled(RegionName written, String name) {
        return written.exact().equals(name);
    }

    private static RegionMatch answer(List<Region> found, @Nullable Region within) {
        return switch (found.size()) {
            case 0 -> new RegionMatch.Unknown(within);
            case 1 -> new RegionMatch.Found(found.getFirst());
            default -> new RegionMatch.Ambiguous(found);
        };
    }

    /** By the exact name before the stem, and regions in force before those that ended, which lead to their successors. */
    private List<Region> named(RegionName written, List<Named> candidates) {
        return written.readings()
                .map(reading -> inOrder(reading, candidates))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Region> inOrder(RegionName written, List<Named> candidates) {
        BiPredicate<RegionName, RegionName> exact = (a, b) -> a.exact().equals(b.exact());
        BiPredicate<RegionName, RegionName> stem = (a, b) -> a.stem().equals(b.stem());
        for (var same : List.of(exact, stem)) {
            for (boolean ended : new boolean[] {false, true}) {
                var found =
                        inForce(candidates, each -> each.region.isEnded() == ended && same.test(each.name, written));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Region> inForce(List<Named> candidates, Predicate<Named> wanted) {
        return candidates.stream()
                .filter(wanted)
                .flatMap(each -> regions.inForceInsteadOf(each.region).stream())
                .distinct()
                .toList();
    }

    private List<Named> counties(List<Region> above) {
        var counties = new ArrayList<>(below(above, RegionLevel.COUNTY));
        for (var city : below(above, RegionLevel.CITY)) {
            counties.addAll(byParent.getOrDefault(city.region.code(), List.of()));
        }
        return counties;
    }

    private List<Named> below(List<Region> above, RegionLevel level) {
        return above.stream()
                .flatMap(region -> byParent.getOrDefault(region.code(), List.of()).stream())
                .filter(each -> each.region.level() == level)
                .toList();
    }

    private boolean hasNoCities(Region province) {
        return below(List.of(province), RegionLevel.CITY).isEmpty();
    }

    private boolean hasNoCounties(Region region) {
        return counties(List.of(region)).isEmpty();
    }

    private static List<Region> regionsOf(List<Named> named) {
        return named.stream().map(Named::region).toList();
    }

    private static @Nullable Region only(List<Region> regions) {
        return regions.size() == 1 ? regions.getFirst() : null;
    }
}
