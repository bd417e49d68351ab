package io.tidu.publication.web;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.title.TitleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of the provinces here with their titles: as tiles, the darker the more, and as lines of a table with every rung.
 *
 * @param unplaced held here without that a city is known
 * @param elsewhere what other provinces hold, by their names
 */
record PlaceMap(List<CityTile> cities, int unplaced, Map<String, Integer> elsewhere) {

    /** Shades of a tile, besides that of none. */
    static final int SHADES = 5;

    /** @param unplaced held in the city without that a county is known */
    record CityTile(Tile city, List<Tile> counties, int unplaced) {}

    /** @param byRung in the order of the ladder */
    record Tile(Region region, int titles, int shade, List<Integer> byRung) {}

    static PlaceMap of(
            List<RegionChoice.City> cities,
            PlaceCounts counts,
            List<TitleType> types,
            Set<RegionCode> provinces,
            @Nullable String rung) {
        int most = cities.stream()
                .flatMap(city -> city.counties().isEmpty() ? Stream.of(city.city()) : city.counties().stream())
                .mapToInt(region -> counts.of(region, rung))
                .max()
                .orElse(0);
        var making = new Making(counts, types, rung, most);
        var elsewhere = counts.outside(provinces, rung).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().name(), Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        var tiles = cities.stream().map(making::city).toList();
        int placed = tiles.stream().mapToInt(tile -> tile.city().titles()).sum();
        return new PlaceMap(tiles, Math.max(0, counts.within(provinces, rung) - placed), elsewhere);
    }

    /** By the root of the share: most counties have few titles, and one city would leave all others pale. */
    static int shade(int titles, int most) {
        return titles == 0 || most == 0 ? 0 : (int) Math.ceil(Math.sqrt((double) titles / most) * SHADES);
    }

    private record Making(
            PlaceCounts counts,
            List<TitleType> types,
            @Nullable String rung,
            int most) {

        CityTile city(RegionChoice.City city) {
            var counties = city.counties().stream().map(this::tile).toList();
            var whole = tile(city.city());
            int placed = counties.stream().mapToInt(Tile::titles).sum();
            return new CityTile(whole, counties, counties.isEmpty() ? 0 : Math.max(0, whole.titles() - placed));
        }

        private Tile tile(Region region) {
            int titles = counts.of(region, rung);
            return new Tile(
                    region,
                    titles,
                    Math.min(SHADES, shade(titles, most)),
                    types.stream().map(type -> counts.of(region, type.rung())).toList());
        }
    }
}
