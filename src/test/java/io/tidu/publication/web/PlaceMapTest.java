package io.tidu.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import io.tidu.title.PlaceFigure;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-29: titles by place. */
class PlaceMapTest {

    private static final RegionCode ZHEJIANG = new RegionCode("330000");

    private final Regions regions = Regions.delivered();

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "1, 100, 1", "4, 100, 1", "5, 100, 2", "16, 100, 2", "50, 100, 4", "100, 100, 5", "0, 0, 0"
    })
    void aFewAreSeenBesideMany(int titles, int most, int shade) {
        assertThat(PlaceMap.shade(titles, most)).isEqualTo(shade);
    }

    @Test
    void whatIsNotPlacedIsCountedWhereItIsKnown() {
        var map = map(
                new PlaceFigure("SRDI_SME", "330000", "330100", "330106", 5),
                new PlaceFigure("SRDI_SME", "330000", "330100", null, 2),
                new PlaceFigure("SRDI_SME", "330000", null, null, 4),
                new PlaceFigure("LITTLE_GIANT", "330000", "330100", "330106", 1),
                new PlaceFigure("SRDI_SME", "610000", "610100", "610113", 3));
        var hangzhou = map.cities().getFirst();

        assertThat(hangzhou.city().titles()).isEqualTo(8);
        assertThat(hangzhou.unplaced()).isEqualTo(2);
        assertThat(hangzhou.counties())
                .filteredOn(tile -> tile.titles() > 0)
                .singleElement()
                .satisfies(tile -> {
                    assertThat(tile.region().name()).isEqualTo("西湖区");
                    assertThat(tile.titles()).isEqualTo(6);
                    assertThat(tile.shade()).isEqualTo(PlaceMap.SHADES);
                });
        assertThat(map.unplaced()).isEqualTo(4);
        assertThat(map.elsewhere()).containsOnlyKeys("陕西省").containsValue(3);
    }

    @Test
    void whatLayInACountyThatOneOtherTookOverIsCountedThere() {
        var ended = ended(1);
        var successor = regions.inForceInsteadOf(ended).getFirst();
        var counts = new PlaceCounts(
                regions,
                List.of(new PlaceFigure("SRDI_SME", "330000", null, ended.code().value(), 7)));

        assertThat(counts.of(successor, null)).isEqualTo(7);
        assertThat(counts.of(successor, "LITTLE_GIANT")).isZero();
    }

    @Test
    void ofWhatSeveralTookOverNobodyCanSayWhoHasIt() {
        var ended = ended(2);
        var counts = new PlaceCounts(
                regions,
                List.of(new PlaceFigure("SRDI_SME", "330000", null, ended.code().value(), 7)));

        assertThat(regions.inForceInsteadOf(ended)).allMatch(successor -> counts.of(successor, null) == 0);
        assertThat(counts.within(Set.of(ZHEJIANG), null)).isEqualTo(7);
    }

    private PlaceMap map(PlaceFigure... figures) {
        var cities = regions.childrenOf(ZHEJIANG).stream()
                .map(city -> new RegionChoice.City(city, regions.childrenOf(city.code())))
                .toList();
        return PlaceMap.of(cities, new PlaceCounts(regions, List.of(figures)), List.of(), Set.of(ZHEJIANG), null);
    }

    private Region ended(int successors) {
        return regions.childrenOf(ZHEJIANG).stream()
                .flatMap(city -> IntStream.range(0, 100)
                        .mapToObj(i -> city.code().value().substring(0, 4) + String.format("%02d", i)))
                .flatMap(code -> regions.find(new RegionCode(code)).stream())
                .filter(region -> region.level() == RegionLevel.COUNTY && region.isEnded())
                .filter(region -> successors == 1
                        ? regions.inForceInsteadOf(region).size() == 1
                        : regions.inForceInsteadOf(region).size() >= successors)
                .findFirst()
                .orElseThrow();
    }
}
