package io.tidu.shared;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The administrative regions of the country (GB/T 2260), from {@code db/regions}: read once, never changed. Regions that
 * ended stay known by code and name and lead to what took over.
 */
public final class Regions {

    private final Map<RegionCode, List<Region>> byCode;
    private final RegionNames names;

    Regions(Collection<Region> all) {
        this.byCode = all.stream().collect(groupingBy(Region::code, TreeMap::new, toList()));
        this.names = new RegionNames(this, all);
    }

    /** Reads the tables delivered with the program. */
    public static Regions delivered() {
        return new Regions(Stream.of("provinces", "cities", "counties")
                .flatMap(level -> CodeTable.read("db/regions/" + level + ".csv", Regions::region).stream())
                .toList());
    }

    /** What the code stands for as the data last knew it, in force or ended. */
    public Optional<Region> find(RegionCode code) {
        return spans(code).max(comparing(Region::isEnded).reversed());
    }

    /** What the code stood for on a day. */
    public Optional<Region> find(RegionCode code, LocalDate day) {
        return spans(code).filter(region -> region.isValidOn(day)).findFirst();
    }

    /** The government above: the city, or the province of a city and of a directly administered county. */
    public Optional<Region> parentOf(Region region) {
        return Optional.ofNullable(region.parent()).flatMap(this::find);
    }

    /** The regions in force directly below, by code; those of a municipality are its districts and counties. */
    public List<Region> childrenOf(RegionCode parent) {
        return inForce().filter(region -> parent.equals(region.parent())).toList();
    }

    /** The regions that stood directly below on a day, by code. */
    public List<Region> childrenOf(RegionCode parent, LocalDate day) {
        return all().filter(region -> parent.equals(region.parent()) && region.isValidOn(day))
                .toList();
    }

    /** All regions in force of a level, by code. */
    public List<Region> ofLevel(RegionLevel level) {
        return inForce().filter(region -> region.level() == level).toList();
    }

    /** The region itself if it is in force, else all that took over its area, over as many reorganisations as there were. */
    public List<Region> inForceInsteadOf(Region region) {
        if (!region.isEnded()) {
            return List.of(region);
        }
        return region.successors().stream()
                .flatMap(code -> find(code).stream())
                .flatMap(successor -> inForceInsteadOf(successor).stream())
                .distinct()
                .toList();
    }

    /** The names from the province down, as in 浙江省杭州市西湖区; the bare digits of a code nobody knows. */
    public String fullName(RegionCode code) {
        return find(code)
                .map(region ->
                        parentOf(region).map(parent -> fullName(parent.code())).orElse("") + region.name())
                .orElse(code.value());
    }

    /**
     * Finds what the columns of a list mean. Tolerates missing or outdated endings (市, 区, 县, 省), spaces, wide characters, a
     * second name in brackets and empty columns; prefers the exact name and regions in force.
     */
    public RegionMatch match(@Nullable String province, @Nullable String city, @Nullable String county) {
        return names.match(name(province), name(city), name(county));
    }

    private static RegionName name(@Nullable String written) {
        return RegionName.of(written == null ? "" : written);
    }

    private Stream<Region> spans(RegionCode code) {
        return byCode.getOrDefault(code, List.of()).stream();
    }

    private Stream<Region> all() {
        return byCode.values().stream().flatMap(List::stream);
    }

    private Stream<Region> inForce() {
        return all().filter(region -> !region.isEnded());
    }

    private static Region region(CSVRecord row) {
        var parent = row.get("parent");
        return new Region(
                new RegionCode(row.get("code")),
                row.get("name"),
                RegionLevel.valueOf(row.get("level")),
                parent.isEmpty() ? null : new RegionCode(parent),
                day(row.get("valid_from")),
                day(row.get("valid_to")),
                Arrays.stream(row.get("successor").split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .map(RegionCode::new)
                        .toList());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
