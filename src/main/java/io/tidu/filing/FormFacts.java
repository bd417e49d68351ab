package io.tidu.filing;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes from a form what the rules ask for. What is absent or cannot be read is unknown. */
final class FormFacts {

    /** The option of a list of codes which states that none of them applies. */
    static final String NONE = "NONE";

    private final FormDefinition definition;
    private final FilingForm form;
    private final SortedMap<FieldPath, BigDecimal> derived;

    private FormFacts(FormDefinition definition, FilingForm form, int lastYear) {
        this.definition = definition;
        this.form = form;
        this.derived = Derivation.derive(definition, form, lastYear);
    }

    /**
     * The facts on a day.
     *
     * @param held codes of the rungs the register knows the enterprise to stand on; what the enterprise claims besides is
     *     taken for true here and pointed out to the reviewers
     */
    static Facts of(FormDefinition definition, FilingForm form, LocalDate asOf, Set<String> held) {
        var source = new FormFacts(definition, form, asOf.getYear() - 1);
        var facts = Facts.on(asOf);
        for (var field : definition.fields()) {
            var figure = field.figure();
            if (figure != null) {
                facts = source.add(facts, field, figure, asOf.getYear() - 1);
            }
        }
        return withTitles(facts, held);
    }

    private Facts add(Facts facts, FieldDefinition field, Figure figure, int lastYear) {
        var result = facts;
        for (var path : definition.pathsOf(field, lastYear)) {
            var before = result;
            result = path instanceof FieldPath.Yearly yearly
                    ? number(path)
                            .map(value -> before.with(figure, yearly.year(), value))
                            .orElse(before)
                    : fact(field, figure, path)
                            .map(fact -> before.with(figure, fact))
                            .orElse(before);
        }
        return result;
    }

    private Optional<Fact> fact(FieldDefinition field, Figure figure, FieldPath path) {
        return switch (figure.type()) {
            case NUMBER, COUNT -> number(path).map(Fact.Number::new);
            case FLAG ->
                form.text(path)
                        .filter(text -> text.equals("true") || text.equals("false"))
                        .map(text -> new Fact.Flag(Boolean.parseBoolean(text)));
            case CHOICE ->
                form.text(path).filter(code -> field.option(code).isPresent()).map(Fact.Choice::new);
            case CODES -> form.text(path).flatMap(text -> codes(field, text));
        };
    }

    private static Optional<Fact> codes(FieldDefinition field, String text) {
        var chosen = chosen(text);
        if (chosen.stream().anyMatch(code -> field.option(code).isEmpty())) {
            return Optional.empty();
        }
        chosen.remove(NONE);
        return Optional.of(new Fact.Codes(chosen));
    }

    private Optional<BigDecimal> number(FieldPath path) {
        var computed = derived.get(path);
        return computed == null ? form.number(path) : Optional.of(computed);
    }

    private static Facts withTitles(Facts facts, Set<String> held) {
        var claimed = facts.of(Figure.TITLES) instanceof Fact.Codes(var codes) ? codes : null;
        if (claimed == null && held.isEmpty()) {
            return facts;
        }
        var all = new TreeSet<>(held);
        if (claimed != null) {
            all.addAll(claimed);
        }
        return facts.with(Figure.TITLES, all);
    }

    /** The codes in the text of a field of several choices. */
    static Set<String> chosen(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
