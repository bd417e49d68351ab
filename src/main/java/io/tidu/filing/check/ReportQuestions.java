package io.tidu.filing.check;

import io.tidu.evidence.text.Plain;
import io.tidu.evidence.text.Seen;
import io.tidu.filing.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about the years and codes of audit reports. */
record ReportQuestions(CheckCase filing) {

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
}
