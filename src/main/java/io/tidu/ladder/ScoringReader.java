package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how items of a score card earn points, and refuses bands that are out of order. */
final class ScoringReader {

    private static final String KINDS = "bands_from, bands_up_to, best_of, steps, by_code, by_truth, as_given";

    Scoring read(YamlNode node) {
        var kind = node.get("kind");
        Scoring scoring =
                switch (kind.text()) {
                    case "bands_from" -> bands(node, Direction.AT_LEAST);
                    case "bands_up_to" -> bands(node, Direction.AT_MOST);
                    case "best_of" -> new Scoring.Best(node.get("ways").someOf(this::read));
                    case "steps" ->
                        new Scoring.Steps(
                                CriterionReader.quantity(node.get("of")),
                                above(node.get("step")),
                                above(node.get("points")),
                                above(node.get("cap")));
                    case "by_code" -> byCode(node);
                    case "by_truth" ->
                        new Scoring.ByTruth(
                                CriterionReader.figure(node, Figure.Type.FLAG),
                                node.get("points").number(),
                                node.get("otherwise").number());
                    case "as_given" -> asGiven(node);
                    default -> throw kind.refuse("unknown kind '" + kind.text() + "' (known: " + KINDS + ")");
                };
        node.finish();
        return scoring;
    }

    private static Scoring bands(YamlNode node, Direction direction) {
        var quantity = CriterionReader.quantity(node.get("of"));
        var place = node.get("bands");
        var bands = place.someOf(ScoringReader::band);
        var otherwise = node.get("otherwise").number();
        requireOrder(place, direction, bands, otherwise);
        return new Scoring.Bands(quantity, direction, bands, otherwise);
    }

    /** A band is written as a pair: the limit, the points. */
    private static Scoring.Band band(YamlNode node) {
        var pair = node.list(YamlNode::number);
        if (pair.size() != 2) {
            throw node.refuse("a band is a limit and its points");
        }
        return new Scoring.Band(pair.getFirst(), pair.getLast());
    }

    private static void requireOrder(
            YamlNode place, Direction direction, List<Scoring.Band> bands, BigDecimal otherwise) {
        for (int index = 0; index < bands.size(); index++) {
            var band = bands.get(index);
            var next = index + 1 < bands.size() ? bands.get(index + 1) : null;
            var pointsAfter = next == null ? otherwise : next.points();
            if (band.points().compareTo(pointsAfter) <= 0) {
                throw place.refuse("the bands must go from the most points to the fewest");
            }
            if (next != null && (direction.holds(next.limit(), band.limit()))) {
                throw place.refuse("the limits of the bands are out of order at "
                        + next.limit().toPlainString());
            }
        }
    }

    private static Scoring byCode(YamlNode node) {
        var figure = CriterionReader.figure(node, Figure.Type.CHOICE);
        var place = node.get("points");
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        place.entries().forEach((code, value) -> {
            if (!figure.codes().contains(code)) {
                throw value.refuse("'" + code + "' is not a code of '" + figure.code() + "'");
            }
            points.put(code, value.number());
        });
        for (var code : figure.codes()) {
            if (!points.containsKey(code)) {
                throw place.refuse("the points of '" + code + "' are missing");
            }
        }
        return new Scoring.ByCode(figure, points);
    }

    private static Scoring asGiven(YamlNode node) {
        var place = node.get("figure");
        var figure = CriterionReader.figure(place);
        if (!figure.numeric() || figure.yearly()) {
            throw place.refuse("'" + figure.code() + "' is not a number without years");
        }
        return new Scoring.AsGiven(figure, above(node.get("cap")));
    }

    private static BigDecimal above(YamlNode node) {
        if (node.number().signum() <= 0) {
            throw node.refuse("a number above zero is expected here");
        }
        return node.number();
    }
}
