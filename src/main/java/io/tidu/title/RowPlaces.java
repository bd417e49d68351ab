package io.tidu.title;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.RegionMatch;
import io.tidu.shared.RegionMatch.Ambiguous;
import io.tidu.shared.RegionMatch.Found;
import io.tidu.shared.RegionMatch.Unknown;
import io.tidu.shared.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of rows for one province. A list that leaves the province out means its own; a county that has been
 * divided since, and a development zone, which is no region, lead to their city and to a person.
 *
 * <p>Lists name firms of other provinces too: those of the ministry, of a neighbour, or of where a firm moved from. They are
 * taken in with a note, but not for a province that keeps its own titles here: that is its own publisher's to do.
 */
final class RowPlaces {

    private static final Pattern ZONE = Pattern.compile(".*(开发区|新区|高新区|园区|示范区|试验区|保税区|集聚区|功能区|管委会)(管委会)?");

    /** Lists name some hundred places; a file of nonsense must not fill the memory. */
    private static final int REMEMBERED = 10_000;

    private record Written(String province, String city, String county) {}

    private final Regions regions;
    private final Region province;
    private final Set<RegionCode> keptByOthers;
    private final Map<Written, PlaceOfRow> found = new HashMap<>();

    /** @param keptByOthers the provinces that have a bureau of their own here */
    RowPlaces(Regions regions, Region province, Set<RegionCode> keptByOthers) {
        this.regions = regions;
        this.province = province;
        this.keptByOthers = Set.copyOf(keptByOthers);
    }

    PlaceOfRow of(RawRow row) {
        if (found.size() >= REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(new Written(row.province(), row.city(), row.county()), this::find);
    }

    private PlaceOfRow find(Written written) {
        if (written.city().isBlank() && written.county().isBlank()) {
            return PlaceOfRow.nowhere(RowReason.of("title.row.region-missing"));
        }
        return switch (match(written, written.city(), written.county())) {
            case Found(var region) -> found(region, written);
            case Ambiguous(var candidates) -> ambiguous(candidates, written);
            case Unknown(var within) -> unknown(within, written);
        };
    }

    private RegionMatch match(Written written, @Nullable String city, @Nullable String county) {
        return regions.match(written.province().isBlank() ? province.name() : written.province(), city, county);
    }

    private PlaceOfRow found(Region region, Written written) {
        if (isKeptByAnother(region)) {
            return PlaceOfRow.nowhere(RowReason.of("title.row.other-province", regions.fullName(region.code())));
        }
        if (region.level() == RegionLevel.PROVINCE) {
            return PlaceOfRow.nowhere(RowReason.of("title.row.city-unknown", written.city()));
        }
        return PlaceOfRow.clear(Places.of(regions, region.code()), note(region, written));
    }

    private boolean isKeptByAnother(Region region) {
        return keptByOthers.contains(region.code().province());
    }

    private @Nullable RowReason note(Region region, Written written) {
        if (written.county().isBlank()) {
            return RowReason.of("title.row.no-county");
        }
        return region.code().province().equals(province.code()) ? null : RowReason.of("title.row.elsewhere");
    }

    private PlaceOfRow ambiguous(List<Region> candidates, Written written) {
        var names = candidates.stream()
                .map(region -> regions.fullName(region.code()))
                .collect(Collectors.joining("、"));
        var cities = candidates.stream()
                .map(region -> Places.of(regions, region.code()).city())
                .distinct()
                .toList();
        @Nullable String city = cities.size() == 1 ? cities.getFirst() : null;
        return city == null
                ? PlaceOfRow.nowhere(RowReason.of("title.row.county-several", written.county(), names))
                : PlaceOfRow.doubtful(
                        Places.of(regions, new RegionCode(city)),
                        RowReason.of("title.row.county-divided", written.county(), names));
    }

    private PlaceOfRow unknown(@Nullable Region within, Written written) {
        if (!(match(written, null, null) instanceof Found(var named))) {
            return PlaceOfRow.nowhere(RowReason.of("title.row.province-unknown", written.province()));
        }
        if (isKeptByAnother(named)) {
            return PlaceOfRow.nowhere(RowReason.of("title.row.other-province", named.name()));
        }
        if (!written.city().isBlank() && !(match(written, written.city(), null) instanceof Found)) {
            return PlaceOfRow.nowhere(RowReason.of("title.row.city-unknown", written.city()));
        }
        if (within != null
                && within.level() == RegionLevel.CITY
                && ZONE.matcher(written.county()).matches()) {
            return PlaceOfRow.doubtful(
                    Places.of(regions, within.code()), RowReason.of("title.row.zone", written.county(), within.name()));
        }
        if (match(written, null, written.county()) instanceof Found(var elsewhere)
                && elsewhere.level() == RegionLevel.COUNTY) {
            return PlaceOfRow.nowhere(RowReason.of(
                    "title.row.county-elsewhere",
                    written.county(),
                    written.city(),
                    regions.fullName(elsewhere.code())));
        }
        return PlaceOfRow.nowhere(RowReason.of("title.row.county-unknown", written.county()));
    }
}
