package io.tidu.publication.web;

import io.tidu.publication.web.GeoFile.Point;
import io.tidu.publication.web.PlaceMap.Tile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The outlines of the counties, where a province has given a map of its own. None comes with the program: a map of the
 * country that is published needs an approval, which names its publisher.
 */
@Component
@EnableConfigurationProperties(MapSettings.class)
class Outlines {

    private static final double WIDTH = 720;

    /** A map ready to be drawn. */
    record Drawing(String viewBox, List<Shape> shapes, String note) {}

    /** One place of it. */
    record Shape(Tile tile, String path) {}

    private final Map<String, String> paths = new TreeMap<>();
    private final @Nullable String note;
    private double height;

    /** @throws IllegalStateException with what is wrong with the file or its note */
    Outlines(MapSettings settings) {
        note = settings.note();
        var file = settings.outlines();
        if (file == null) {
            return;
        }
        if (note == null || note.isBlank()) {
            throw new IllegalStateException(
                    "tidu.map.outlines names a map, but tidu.map.note does not say under which number it was approved (审图号)");
        }
        try {
            draw(GeoFile.read(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("tidu.map.outlines: " + unreadable.getMessage(), unreadable);
        }
    }

    private void draw(Map<String, List<List<Point>>> areas) {
        var all = areas.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        var east = all.stream().mapToDouble(Point::east).summaryStatistics();
        var north = all.stream().mapToDouble(Point::north).summaryStatistics();
        double narrower = Math.cos(Math.toRadians((north.getMin() + north.getMax()) / 2));
        double scale = WIDTH / Math.max(1e-6, (east.getMax() - east.getMin()) * narrower);
        height = (north.getMax() - north.getMin()) * scale;
        areas.forEach((code, rings) -> paths.put(
                code,
                rings.stream()
                        .map(ring -> path(ring, east.getMin(), north.getMax(), scale * narrower, scale))
                        .collect(Collectors.joining())));
    }

    private static String path(List<Point> ring, double west, double top, double across, double down) {
        return ring.stream()
                .map(point -> String.format(
                        Locale.ROOT, "%.1f %.1f", (point.east() - west) * across, (top - point.north()) * down))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    /** Null where there is no map. */
    @Nullable
    Drawing shaded(PlaceMap map) {
        if (note == null || paths.isEmpty()) {
            return null;
        }
        var shapes = map.cities().stream()
                .flatMap(city -> Stream.concat(Stream.of(city.city()), city.counties().stream()))
                .flatMap(
                        tile -> Stream.ofNullable(paths.get(tile.region().code().value()))
                                .map(path -> new Shape(tile, path)))
                .toList();
        return new Drawing(String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height), shapes, note);
    }
}
