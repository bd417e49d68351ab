package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words what was seen, against what is asked and how far it is from it. */
record SeenWording(Wording words) {

    String say(List<Observation> observations) {
        return observations.stream()
                .map(observation -> say(observation))
                .collect(Collectors.joining(words.say("ladder.join.sentence")));
    }

    String say(Observation observation) {
        var dated = dated(observation);
        var value = words.value(observation);
        if (observation.criterion() instanceof Criterion.Scored) {
            return words.say("ladder.seen.item", dated, value);
        }
        var bound = new RuleWording(words).bound(observation.criterion());
        var distance = distance(observation);
        return distance == null
                ? words.say("ladder.seen", dated, value, bound)
                : words.say(
                        "ladder.seen.distance",
                        dated,
                        value,
                        bound,
                        words.amount(
                                distance, Wording.unit(observation.criterion()).ofDifference()));
    }

    private String dated(Observation observation) {
        var subject = new RuleWording(words).subject(observation.criterion());
        var year = observation.year();
        return year == null ? subject : words.say(inYear(observation.criterion()), String.valueOf(year), subject);
    }

    private static String inYear(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound bound when bound.quantity().spansYears() -> "ladder.until_year";
            case Criterion.Scored(Scoring.Bands bands) when bands.quantity().spansYears() -> "ladder.until_year";
            default -> "ladder.in_year";
        };
    }

    /** How far an unmet number is from its bound, as both are shown. */
    private static @Nullable BigDecimal distance(Observation observation) {
        var value = observation.value();
        if (observation.outcome() != Outcome.UNMET || value == null) {
            return null;
        }
        return switch (observation.criterion()) {
            case Criterion.Bound bound -> bound.limit().subtract(value).abs();
            case Criterion.LatestScore latest -> latest.limit().subtract(value).abs();
            case Criterion.CardPassed(var card) ->
                card.pass().compareTo(value) > 0 ? card.pass().subtract(value) : null;
            default -> null;
        };
    }
}
