package io.tidu.publication.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the areas of a GeoJSON file (RFC 7946): rings of degrees by the code of their region. */
final class GeoFile {

    private static final long LARGEST = 30L << 20;

    private GeoFile() {}

    /** One corner, in degrees. */
    record Point(double east, double north) {}

    /** @throws IOException if it is no such file, or too large to be shown on a page */
    static Map<String, List<List<Point>>> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than " + (LARGEST >> 20) + " MB; simplify the outlines");
        }
        try {
            return areas(file, JsonMapper.shared().readTree(Files.readAllBytes(file)));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new IOException(file + " is no GeoJSON file: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Map<String, List<List<Point>>> areas(Path file, JsonNode json) throws IOException {
        var areas = new HashMap<String, List<List<Point>>>();
        for (var feature : json.path("features")) {
            var code = code(feature.path("properties"));
            if (code != null) {
                areas.computeIfAbsent(code, none -> new ArrayList<>()).addAll(rings(feature.path("geometry")));
            }
        }
        if (areas.isEmpty()) {
            throw new IOException(file + " has no area with a code of six digits");
        }
        return areas;
    }

    private static @Nullable String code(JsonNode properties) {
        var named = properties.has("code") ? properties.path("code") : properties.path("adcode");
        var code = named.asString("");
        return code.matches("[0-9]{6}") ? code : null;
    }

    private static List<List<Point>> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> each(coordinates).stream().map(GeoFile::ring).toList();
            case "MultiPolygon" ->
                each(coordinates).stream()
                        .flatMap(polygon -> each(polygon).stream())
                        .map(GeoFile::ring)
                        .toList();
            default -> List.of();
        };
    }

    private static List<Point> ring(JsonNode points) {
        return each(points).stream()
                .map(point ->
                        new Point(point.path(0).doubleValue(), point.path(1).doubleValue()))
                .toList();
    }

    private static List<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }
}
