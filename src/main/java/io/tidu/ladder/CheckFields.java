package io.tidu.ladder;

import io.tidu.ladder.AssessmentRequest.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Lays out the figures that a rulebook asks for: only those, in groups, with units and plain hints. */
record CheckFields(
        Wording words,
        Rulebook rulebook,
        FilingKind kind,
        MultiValueMap<String, String> typed,
        Map<String, Refusal> problems) {

    List<CheckField.Group> of(List<FigureRef> asked) {
        return FigureGroup.among(asked).stream()
                .map(group -> new CheckField.Group(words.say(group.messageKey()), rows(group.in(asked))))
                .toList();
    }

    private List<CheckField.Row> rows(List<FigureRef> refs) {
        return refs.stream()
                .map(FigureRef::figure)
                .distinct()
                .map(figure -> new CheckField.Row(
                        "row-" + figure.code(),
                        words.figure(figure),
                        words.say("ladder.hint." + figure.code()),
                        figure.yearly(),
                        refs.stream()
                                .filter(ref -> ref.figure() == figure)
                                .map(this::field)
                                .toList()))
                .toList();
    }

    private CheckField field(FigureRef ref) {
        var figure = ref.figure();
        var name = CheckAnswers.field(ref);
        return new CheckField(
                name,
                ref.year() == null ? words.figure(figure) : words.say("ladder.check.year", String.valueOf(ref.year())),
                figure.unit() == Unit.NONE ? "" : words.say(figure.unit().messageKey()),
                figure.type(),
                options(figure),
                typed.getOrDefault(name, List.of()),
                problem(name));
    }

    private @Nullable String problem(String field) {
        var refusal = problems.get(field);
        return refusal == null
                ? null
                : words.say(
                        refusal.messageKey(),
                        refusal.arguments().stream()
                                .map(argument -> argument instanceof Figure figure ? words.figure(figure) : argument)
                                .toArray());
    }

    private List<CheckOption> options(Figure figure) {
        return switch (figure.type()) {
            case NUMBER, COUNT -> List.of();
            case FLAG ->
                Stream.of("true", "false")
                        .map(value -> new CheckOption(value, words.say("ladder.value." + value)))
                        .toList();
            case CHOICE ->
                figure.codes().stream().map(code -> option(figure, code)).toList();
            case CODES ->
                Stream.concat(
                                codes(figure).map(code -> option(figure, code)),
                                Stream.of(new CheckOption(CheckAnswers.NONE, words.say("ladder.check.none"))))
                        .toList();
        };
    }

    private Stream<String> codes(Figure figure) {
        return figure == Figure.TITLES ? rulebook.titlesAsked(kind).stream() : figure.codes().stream();
    }

    private CheckOption option(Figure figure, String code) {
        return new CheckOption(code, words.codes(figure, List.of(code)));
    }
}
