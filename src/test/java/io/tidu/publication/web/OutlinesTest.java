package io.tidu.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tidu.publication.web.PlaceMap.CityTile;
import io.tidu.publication.web.PlaceMap.Tile;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-29: a map that a province brings along. */
class OutlinesTest {

    private static final String SQUARES = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"code":"330106"},"geometry":{"type":"Polygon","coordinates":[[[120,30],[121,30],[121,31],[120,31],[120,30]]]}},
             {"type":"Feature","properties":{"adcode":330108},"geometry":{"type":"MultiPolygon","coordinates":[[[[121,30],[122,30],[122,31],[121,30]]],[[[121,31],[122,31],[122,30.5],[121,31]]]]}},
             {"type":"Feature","properties":{"code":"999999"},"geometry":{"type":"Point","coordinates":[120,30]}}]}""";

    @TempDir
    private Path folder;

    @Test
    void drawsTheAreasOfThePlacesShown() throws IOException {
        var drawing = outlines(SQUARES, "浙S(2026)1号").shaded(map("330106", "330108", "330110"));

        assertThat(drawing).isNotNull();
        assertThat(drawing.note()).isEqualTo("浙S(2026)1号");
        assertThat(drawing.viewBox()).matches("0 0 720 \\d+");
        assertThat(drawing.shapes())
                .extracting(shape -> shape.tile().region().code().value())
                .containsExactly("330106", "330108");
        assertThat(drawing.shapes().getFirst().path()).startsWith("M0.0 ").endsWith("Z");
        assertThat(drawing.shapes().getLast().path().chars().filter(c -> c == 'M'))
                .hasSize(2);
    }

    @Test
    void withoutAFileThereIsNoMap() {
        assertThat(new Outlines(new MapSettings(null, null)).shaded(map("330106")))
                .isNull();
    }

    @Test
    void aMapWithoutTheNumberOfItsApprovalIsNotShown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> outlines(SQUARES, null))
                .withMessageContaining("审图号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{}", "[1,2]", "{\"features\":[{\"properties\":{\"code\":\"33\"}}]}"})
    void whatIsNoMapIsToldAtTheStart(String content) {
        assertThatIllegalStateException()
                .isThrownBy(() -> outlines(content, "浙S(2026)1号"))
                .withMessageContaining("tidu.map.outlines");
    }

    private Outlines outlines(String content, @Nullable String note) throws IOException {
        return new Outlines(new MapSettings(Files.writeString(folder.resolve("map.json"), content), note));
    }

    private static PlaceMap map(String... counties) {
        var regions = Regions.delivered();
        var tiles = List.of(counties).stream()
                .map(code -> new Tile(regions.find(new RegionCode(code)).orElseThrow(), 3, 1, List.of(3)))
                .toList();
        var city = new Tile(regions.find(new RegionCode("330100")).orElseThrow(), 9, 0, List.of(9));
        return new PlaceMap(List.of(new CityTile(city, tiles, 0)), 0, Map.of());
    }
}
