package io.tidu.filing.check;

import static io.tidu.filing.check.Amounts.plain;

import io.tidu.filing.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Questions about numbers. Only what stands certainly in a paper contradicts; anything may confirm. */
record FigureQuestions(CheckCase filing) {

    List<Question> of(CheckRule.Figures rule) {
        var questions = new ArrayList<Question>();
        for (var figure : rule.figures()) {
            for (int year : filing.years(figure)) {
                var path = FieldPath.of(figure, year);
                var amounts = Amounts.of(filing.in(rule.slots()), figure, year, rule.tolerance());
                filing.content()
                        .number(path)
                        .flatMap(claimed ->
                                amounts.contradicting(claimed).map(found -> differs(rule, path, claimed, found)))
                        .ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static Question differs(CheckRule rule, FieldPath path, BigDecimal claimed, Amounts.Found found) {
        var says = Objects.requireNonNull(found.amount().inTenThousand());
        return new Question(
                rule.code(),
                "",
                path.text(),
                path,
                List.of(
                        plain(claimed),
                        plain(says),
                        plain(says.subtract(claimed)),
                        found.paper().slot().value()),
                List.of(found.place()));
    }

    List<Question> of(CheckRule.Opening rule) {
        var questions = new ArrayList<Question>();
        for (var figure : rule.figures()) {
            for (int year : filing.years(figure)) {
                var certain = Amounts.of(filing.in(rule.slots()), figure, year, rule.tolerance())
                        .certain()
                        .toList();
                var closings = certain.stream()
                        .filter(each -> !each.amount().opening())
                        .toList();
                certain.stream()
                        .filter(each -> each.amount().opening())
                        .filter(opening -> !closings.isEmpty()
                                && closings.stream().noneMatch(closing -> same(opening, closing, rule.tolerance())))
                        .findFirst()
                        .map(opening -> opened(rule, figure, year, closings.getFirst(), opening))
                        .ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static boolean same(Amounts.Found one, Amounts.Found other, BigDecimal tolerance) {
        return Amounts.same(
                amount(one),
                amount(other),
                one.amount().grain().max(other.amount().grain()),
                tolerance);
    }

    private static BigDecimal amount(Amounts.Found found) {
        return Objects.requireNonNull(found.amount().inTenThousand());
    }

    private static Question opened(
            CheckRule rule, String figure, int year, Amounts.Found closing, Amounts.Found opening) {
        return new Question(
                rule.code(),
                "",
                figure + "@" + year,
                FieldPath.of(figure, year),
                List.of(plain(amount(closing)), plain(amount(opening)), String.valueOf(year)),
                List.of(closing.place(), opening.place()));
    }

    List<Question> of(CheckRule.Part rule) {
        var questions = new ArrayList<Question>();
        for (int year : filing.years(rule.part())) {
            claimedTooMuch(rule, year).or(() -> writtenTooMuch(rule, year)).ifPresent(questions::add);
        }
        return questions;
    }

    private Optional<Question> claimedTooMuch(CheckRule.Part rule, int year) {
        var path = FieldPath.of(rule.part(), year);
        var part = filing.content().number(path);
        var whole = filing.content().number(FieldPath.of(rule.whole(), year));
        return part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0
                ? Optional.of(new Question(
                        rule.code(),
                        "claimed",
                        path.text(),
                        path,
                        List.of(plain(part.get()), plain(whole.get())),
                        List.of()))
                : Optional.empty();
    }

    /** In one paper; figures of several may be of several sorts of statements. */
    private Optional<Question> writtenTooMuch(CheckRule.Part rule, int year) {
        return filing.in(rule.slots()).stream()
                .flatMap(paper -> {
                    var parts = Amounts.of(List.of(paper), rule.part(), year, rule.tolerance())
                            .certain()
                            .toList();
                    var wholes = Amounts.of(List.of(paper), rule.whole(), year, rule.tolerance())
                            .certain()
                            .toList();
                    return parts.stream()
                            .filter(part -> !wholes.isEmpty()
                                    && wholes.stream()
                                            .allMatch(whole -> amount(part)
                                                            .subtract(amount(whole))
                                                            .compareTo(rule.tolerance())
                                                    > 0))
                            .map(part -> new Question(
                                    rule.code(),
                                    "written",
                                    rule.part() + "@" + year + " " + paper.digest(),
                                    FieldPath.of(rule.part(), year),
                                    List.of(plain(amount(part)), plain(amount(wholes.getFirst()))),
                                    List.of(part.place(), wholes.getFirst().place())));
                })
                .findFirst();
    }
}
