package io.tidu.filing.check;

import static io.tidu.filing.check.Amounts.plain;

import io.tidu.filing.FieldPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions about what the firm said of the same years before. */
record PastQuestions(CheckCase filing) {

    List<Question> of(CheckRule.Before rule) {
        return rule.figures().stream()
                .flatMap(figure -> filing.years(figure).stream().map(year -> FieldPath.of(figure, year)))
                .flatMap(path -> changed(rule, path).stream())
                .collect(Collectors.toList());
    }

    private Optional<Question> changed(CheckRule.Before rule, FieldPath path) {
        var earlier = Optional.ofNullable(filing.before().get(path)).flatMap(io.tidu.shared.TypedNumber::parse);
        return filing.content()
                .number(path)
                .flatMap(now -> earlier.filter(then -> !Amounts.same(now, then, BigDecimal.ZERO, rule.tolerance()))
                        .map(then -> new Question(
                                rule.code(),
                                "",
                                path.text(),
                                path,
                                List.of(plain(now), plain(then), plain(now.subtract(then))),
                                List.of())));
    }
}
