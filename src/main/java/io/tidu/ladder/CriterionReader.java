package io.tidu.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of condition. Everything a rule names is checked: the figure, its type, its unit, the codes it may have. */
final class CriterionReader {

    private static final String KINDS =
            "at_least, at_most, each_year, any_year, all_of, any_of, some_of, waivable, by_size, rank_within,"
                    + " is_true, one_of, holds_any, nothing_of, latest_score, scored, card_passed, manual";

    private final @Nullable ScoreCard card;

    /**
     * Makes a reader.
     *
     * @param card what {@code card_passed} speaks of; null if the rulebook has no score card
     */
    CriterionReader(@Nullable ScoreCard card) {
        this.card = card;
    }

    Criterion read(YamlNode node) {
        var kind = node.get("kind");
        Criterion criterion =
                switch (kind.text()) {
                    case "at_least" -> bound(node, Direction.AT_LEAST);
                    case "at_most" -> bound(node, Direction.AT_MOST);
                    case "each_year" -> new Criterion.EachYear(years(node), read(node.get("rule")));
                    case "any_year" -> new Criterion.AnyYear(years(node), read(node.get("rule")));
                    case "all_of" -> new Criterion.AllOf(rules(node));
                    case "any_of" -> new Criterion.SomeOf(1, rules(node));
                    case "some_of" -> someOf(node);
                    case "waivable" ->
                        new Criterion.Waivable(
                                read(node.get("rule")), node.get("unless").someOf(this::read));
                    case "by_size" -> bySize(node);
                    case "rank_within" ->
                        new Criterion.RankWithin(
                                figure(node, Figure.Type.COUNT),
                                node.get("worst").whole(1, 1000));
                    case "is_true" -> new Criterion.IsTrue(figure(node, Figure.Type.FLAG));
                    case "one_of" -> new Criterion.OneOf(figure(node, Figure.Type.CHOICE), codes(node));
                    case "holds_any" -> new Criterion.HoldsAny(figure(node, Figure.Type.CODES), codes(node));
                    case "nothing_of" -> new Criterion.NothingOf(figure(node, Figure.Type.CODES));
                    case "latest_score" -> latestScore(node);
                    case "scored" -> new Criterion.Scored(new ScoringReader().read(node.get("by")));
                    case "card_passed" -> new Criterion.CardPassed(requireCard(kind));
                    case "manual" ->
                        new Criterion.Manual(
                                node.find("what").map(YamlNode::bilingual).orElse(null));
                    default -> throw kind.refuse("unknown kind '" + kind.text() + "' (known: " + KINDS + ")");
                };
        node.finish();
        return criterion;
    }

    /** Reads what a number is made of. */
    static Quantity quantity(YamlNode node) {
        var quantity = quantityOf(node);
        node.finish();
        return quantity;
    }

    static Figure figure(YamlNode node) {
        return Figure.of(node.text()).orElseThrow(() -> node.refuse("unknown figure '" + node.text() + "'"));
    }

    static Figure figure(YamlNode node, Figure.Type type) {
        var place = node.get("figure");
        var figure = figure(place);
        if (figure.type() != type || figure.yearly()) {
            throw place.refuse("'" + figure.code() + "' is not a figure of the type "
                    + type.name().toLowerCase(Locale.ROOT) + " without years");
        }
        return figure;
    }

    private static Quantity quantityOf(YamlNode node) {
        if (node.has("figure")) {
            var figure = numeric(node.get("figure"));
            return figure.yearly() ? new Quantity.Yearly(figure) : new Quantity.Single(figure);
        }
        if (node.has("share")) {
            var part = numeric(node.get("share"));
            var whole = numeric(node.get("in"));
            if (part.unit() != whole.unit() || part.yearly() != whole.yearly()) {
                throw node.refuse("'" + part.code() + "' cannot be a share of '" + whole.code() + "'");
            }
            return new Quantity.Share(part, whole);
        }
        if (node.has("sum")) {
            return new Quantity.Sum(yearly(node.get("sum")), years(node));
        }
        if (node.has("mean")) {
            return new Quantity.Mean(yearly(node.get("mean")), years(node));
        }
        if (node.has("growth")) {
            return new Quantity.Growth(yearly(node.get("growth")));
        }
        if (node.has("mean_growth")) {
            return new Quantity.MeanGrowth(yearly(node.get("mean_growth")), years(node));
        }
        if (node.has("compound_growth")) {
            return new Quantity.CompoundGrowth(yearly(node.get("compound_growth")), years(node));
        }
        throw node.refuse("one of figure, share, sum, mean, growth, mean_growth, compound_growth is missing");
    }

    private static Criterion bound(YamlNode node, Direction direction) {
        var quantity = quantityOf(node);
        requireUnit(node, quantity.unit());
        return new Criterion.Bound(quantity, direction, node.get("limit").number());
    }

    private Criterion someOf(YamlNode node) {
        var rules = rules(node);
        return new Criterion.SomeOf(node.get("count").whole(1, rules.size()), rules);
    }

    private Criterion bySize(YamlNode node) {
        var quantity = quantity(node.get("size"));
        requireUnit(node, quantity.unit());
        var cases = node.get("cases").someOf(one -> {
            var sizeCase = new Criterion.SizeCase(one.get("from").number(), read(one.get("rule")));
            one.finish();
            return sizeCase;
        });
        for (int index = 1; index < cases.size(); index++) {
            if (cases.get(index).from().compareTo(cases.get(index - 1).from()) >= 0) {
                throw node.get("cases").refuse("the cases must go from the largest size to the smallest");
            }
        }
        return new Criterion.BySize(quantity, cases, read(node.get("otherwise")));
    }

    private static Criterion latestScore(YamlNode node) {
        var figure = yearly(node.get("figure"));
        requireUnit(node, figure.unit());
        return new Criterion.LatestScore(figure, years(node), node.get("limit").number());
    }

    private List<Criterion> rules(YamlNode node) {
        return node.get("rules").someOf(this::read);
    }

    private ScoreCard requireCard(YamlNode kind) {
        if (card == null) {
            throw kind.refuse("there is no score_card in this file");
        }
        return card;
    }

    private static List<String> codes(YamlNode node) {
        var figure = figure(node.get("figure"));
        var codes = new ArrayList<String>();
        node.get("codes").someOf(place -> {
            var code = place.text();
            if (figure.codes().isEmpty() ? !Rung.isCode(code) : !figure.codes().contains(code)) {
                throw place.refuse("'" + code + "' is not a code of '" + figure.code() + "'");
            }
            return codes.add(code);
        });
        return codes;
    }

    private static Figure numeric(YamlNode place) {
        var figure = figure(place);
        if (!figure.numeric()) {
            throw place.refuse("'" + figure.code() + "' is not a number");
        }
        return figure;
    }

    private static Figure yearly(YamlNode place) {
        var figure = numeric(place);
        if (!figure.yearly()) {
            throw place.refuse("'" + figure.code() + "' does not go by years");
        }
        return figure;
    }

    private static int years(YamlNode node) {
        return node.get("years").whole(1, 5);
    }

    private static void requireUnit(YamlNode node, Unit unit) {
        var place = node.get("unit");
        if (!place.text().equals(unit.symbol())) {
            throw place.refuse("the unit is '" + unit.symbol() + "', not '" + place.text() + "'");
        }
    }
}
