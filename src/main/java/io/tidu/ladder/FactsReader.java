package io.tidu.ladder;

import io.tidu.ladder.AssessmentRequest.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads figures from JSON; a null is a figure that is unknown. What is wrong goes into the list of refusals. */
final class FactsReader {

    private static final int DIGITS_BEFORE_POINT = 12;
    private static final int DIGITS_AFTER_POINT = 6;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final List<Refusal> refusals;

    FactsReader(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    Facts read(LocalDate asOf, @Nullable JsonNode years, @Nullable JsonNode facts) {
        var byYear = new TreeMap<Integer, Map<Figure, BigDecimal>>();
        properties("years", years).forEach(entry -> year(entry.getKey(), entry.getValue(), byYear));
        var known = new EnumMap<Figure, Fact>(Figure.class);
        properties("facts", facts).forEach(entry -> fact(entry.getKey(), entry.getValue(), known));
        return new Facts(asOf, byYear, known);
    }

    private void year(String year, JsonNode figures, Map<Integer, Map<Figure, BigDecimal>> byYear) {
        var field = "years." + year;
        if (!YEAR.matcher(year).matches()) {
            refuse(field, "ladder.refused.year");
            return;
        }
        var known = new EnumMap<Figure, BigDecimal>(Figure.class);
        properties(field, figures).forEach(entry -> {
            var figure = figure(field + "." + entry.getKey(), entry.getKey(), true);
            if (figure != null && !entry.getValue().isNull()) {
                var value = number(field + "." + entry.getKey(), figure, entry.getValue());
                if (value != null) {
                    known.put(figure, value);
                }
            }
        });
        byYear.put(Integer.valueOf(year), known);
    }

    private void fact(String code, JsonNode value, Map<Figure, Fact> known) {
        var field = "facts." + code;
        var figure = figure(field, code, false);
        if (figure == null || value.isNull()) {
            return;
        }
        Fact fact =
                switch (figure.type()) {
                    case NUMBER, COUNT -> {
                        var number = number(field, figure, value);
                        yield number == null ? null : new Fact.Number(number);
                    }
                    case FLAG ->
                        value.isBoolean() ? new Fact.Flag(value.booleanValue()) : refuse(field, "ladder.refused.flag");
                    case CHOICE ->
                        value.isString() && figure.codes().contains(value.stringValue())
                                ? new Fact.Choice(value.stringValue())
                                : refuse(field, "ladder.refused.choice", sorted(figure));
                    case CODES -> codes(field, figure, value);
                };
        if (fact != null) {
            known.put(figure, fact);
        }
    }

    private @Nullable Figure figure(String field, String code, boolean yearly) {
        var figure = Figure.of(code).orElse(null);
        if (figure == null) {
            refuse(field, "ladder.refused.unknown_field");
        } else if (figure.yearly() != yearly) {
            refuse(field, figure.yearly() ? "ladder.refused.yearly" : "ladder.refused.not_yearly");
            return null;
        }
        return figure;
    }

    private @Nullable BigDecimal number(String field, Figure figure, JsonNode node) {
        if (!node.isNumber()) {
            refuse(field, "ladder.refused.number");
            return null;
        }
        var value = node.decimalValue();
        var least = figure.least();
        var greatest = figure.greatest();
        // digits first: arithmetic on a number with a giant exponent would cost more than it is worth
        if (value.signum() != 0 && (long) value.precision() - value.scale() > DIGITS_BEFORE_POINT
                || value.scale() > DIGITS_AFTER_POINT + 12) {
            refuse(field, "ladder.refused.digits", DIGITS_BEFORE_POINT, DIGITS_AFTER_POINT);
            return null;
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() > DIGITS_AFTER_POINT) {
            refuse(field, "ladder.refused.digits", DIGITS_BEFORE_POINT, DIGITS_AFTER_POINT);
        } else if (figure.type() == Figure.Type.COUNT && value.scale() > 0) {
            refuse(field, "ladder.refused.whole");
        } else if (least != null && value.compareTo(least) < 0) {
            refuse(field, "ladder.refused.least", least.toPlainString());
        } else if (greatest != null && value.compareTo(greatest) > 0) {
            refuse(field, "ladder.refused.greatest", greatest.toPlainString());
        } else {
            return value.scale() < 0 ? value.setScale(0) : value;
        }
        return null;
    }

    private Fact.@Nullable Codes codes(String field, Figure figure, JsonNode node) {
        if (!node.isArray()) {
            refuse(field, "ladder.refused.codes");
            return null;
        }
        var codes = new TreeSet<String>();
        for (int index = 0; index < node.size(); index++) {
            var code = node.get(index);
            var place = field + "[" + index + "]";
            if (!code.isString()) {
                refuse(place, "ladder.refused.text");
            } else if (figure.codes().isEmpty() && !Rung.isCode(code.stringValue())) {
                refuse(place, "ladder.refused.rung_code");
            } else if (!figure.codes().isEmpty() && !figure.codes().contains(code.stringValue())) {
                refuse(place, "ladder.refused.choice", sorted(figure));
            } else {
                codes.add(code.stringValue());
            }
        }
        return new Fact.Codes(codes);
    }

    private Set<Map.Entry<String, JsonNode>> properties(String field, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Set.of();
        }
        if (!node.isObject()) {
            refuse(field, "ladder.refused.object");
            return Set.of();
        }
        return node.properties();
    }

    private static String sorted(Figure figure) {
        return String.join(", ", new TreeSet<>(figure.codes()));
    }

    private <T extends Fact> @Nullable T refuse(String field, String messageKey, Object... arguments) {
        refusals.add(new Refusal(field, messageKey, arguments));
        return null;
    }
}
