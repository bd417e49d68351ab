package io.tidu.filing.check;

import io.tidu.evidence.text.Plain;
import io.tidu.evidence.text.Seen;
import io.tidu.evidence.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
