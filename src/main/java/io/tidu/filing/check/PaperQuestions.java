package io.tidu.filing.check;

import io.tidu.evidence.text.Plain;
import io.tidu.evidence.text.Seen;
import io.tidu.evidence.text.Vocabulary;
import io.tidu.filing.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about whose and of when papers are. That something is missing says nothing of a paper that was not read whole. */
record PaperQuestions(CheckCase filing, Vocabulary words) {

    List<Question> of(CheckRule.Named rule) {
        var names = names();
        boolean canBeFound = !names.isEmpty() && names.stream().allMatch(words::finds);
        return !canBeFound
                ? List.of()
                : filing.in(rule.slots()).stream()
                        .filter(paper -> paper.reading().isWhole() && says(paper) && !names(paper, names))
                        .map(paper -> unnamed(rule, paper))
                        .toList();
    }

    /** An empty page names nobody; it is for people to see. */
    private static boolean says(Paper paper) {
        return !paper.extract().seen().isEmpty();
    }

    private Set<String> names() {
        return filing.names().stream().map(Plain::name).collect(Collectors.toSet());
    }

    private static boolean names(Paper paper, Set<String> names) {
        return paper.all(Seen.Name.class)
                .anyMatch(seen -> names.stream().anyMatch(name -> seen.name().endsWith(name)));
    }

    private static Question unnamed(CheckRule rule, Paper paper) {
        var other = paper.all(Seen.Name.class)
                .filter(seen -> seen.code().equals("firm"))
                .findFirst();
        return new Question(
                rule.code(),
                other.isPresent() ? "other" : "none",
                paper.digest(),
                null,
                List.of(
                        paper.slot().value(),
                        paper.fileName(),
                        other.map(Seen.Name::name).orElse("")),
                List.of(other.map(paper::place).orElseGet(paper::place)));
    }

    List<Question> of(CheckRule.Coded rule) {
        return filing.in(rule.slots()).stream()
                .flatMap(paper -> otherCode(rule, paper).stream())
                .toList();
    }

    private Optional<Question> otherCode(CheckRule rule, Paper paper) {
        var codes = paper.all(Seen.Credit.class).toList();
        if (codes.stream().anyMatch(code -> code.value().equalsIgnoreCase(filing.creditCode()))) {
            return Optional.empty();
        }
        return codes.stream()
                .filter(code -> !paper.isRecognised())
                .findFirst()
                .map(code -> new Question(
                        rule.code(),
                        code.valid() ? "other" : "wrong",
                        paper.digest(),
                        null,
                        List.of(paper.slot().value(), paper.fileName(), code.value()),
                        List.of(paper.place(code))));
    }

    List<Question> of(CheckRule.YearOfReport rule) {
        var questions = new ArrayList<Question>();
        var papers = filing.in(rule.slots());
        var wanted = IntStream.range(0, rule.years())
                .mapToObj(back -> filing.lastYear() - back)
                .collect(Collectors.toSet());
        for (var paper : papers) {
            paper.extract()
                    .reportYear()
                    .filter(year -> !wanted.contains(year))
                    .ifPresent(year -> questions.add(ofYear(rule, paper, year)));
        }
        boolean allKnown = !papers.isEmpty()
                && papers.stream()
                        .allMatch(paper -> paper.reading().isWhole()
                                && paper.extract().reportYear().isPresent());
        if (allKnown && papers.stream().noneMatch(paper -> isOf(paper, filing.lastYear()))) {
            questions.add(new Question(
                    rule.code(),
                    "missing",
                    String.valueOf(filing.lastYear()),
                    null,
                    List.of(String.valueOf(filing.lastYear())),
                    papers.stream().map(Paper::place).toList()));
        }
        return questions;
    }

    private Question ofYear(CheckRule rule, Paper paper, int year) {
        var place = paper.all(Seen.ReportYear.class)
                .filter(seen -> seen.year() == year)
                .findFirst()
                .map(paper::place)
                .orElseGet(paper::place);
        return new Question(
                rule.code(),
                "other",
                paper.digest(),
                null,
                List.of(paper.fileName(), String.valueOf(year)),
                List.of(place));
    }

    private static boolean isOf(Paper paper, int year) {
        return paper.extract().reportYear().filter(own -> own == year).isPresent();
    }

    List<Question> of(CheckRule.CodeOfReport rule) {
        var questions = new ArrayList<Question>();
        for (int year : filing.years(rule.field())) {
            var path = FieldPath.of(rule.field(), year);
            filing.content().text(path).ifPresent(claimed -> {
                var found = reports(rule, year).toList();
                if (!found.isEmpty() && found.stream().noneMatch(each -> isCode(each.getValue(), claimed))) {
                    var first = found.getFirst();
                    questions.add(new Question(
                            rule.code(),
                            "",
                            path.text(),
                            path,
                            List.of(claimed, first.getValue().value()),
                            List.of(first.getKey().place(first.getValue()))));
                }
            });
        }
        return questions;
    }

    private Stream<java.util.Map.Entry<Paper, Seen.Report>> reports(CheckRule rule, int year) {
        return filing.in(rule.slots()).stream()
                .filter(paper -> isOf(paper, year) && !paper.isRecognised())
                .flatMap(paper -> paper.all(Seen.Report.class).map(seen -> java.util.Map.entry(paper, seen)));
    }

    private static boolean isCode(Seen.Report seen, String claimed) {
        return Plain.name(seen.value()).equalsIgnoreCase(Plain.name(claimed));
    }

    List<Question> of(CheckRule.Owner rule) {
        var names = names();
        var questions = new ArrayList<Question>();
        for (var paper : filing.in(rule.slots())) {
            var owners = paper.all(Seen.Name.class)
                    .filter(seen -> seen.code().equals("owner"))
                    .toList();
            if (!owners.isEmpty() && !paper.isRecognised() && !names(paper, names)) {
                var first = owners.getFirst();
                questions.add(new Question(
                        rule.code(),
                        "",
                        paper.digest(),
                        null,
                        List.of(paper.fileName(), first.name()),
                        List.of(paper.place(first))));
            }
        }
        return questions;
    }
}
