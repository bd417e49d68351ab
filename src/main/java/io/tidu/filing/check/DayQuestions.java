package io.tidu.filing.check;

import io.tidu.evidence.text.Seen;
import io.tidu.filing.FieldPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions about days on papers. Of several days of one kind on a paper, one that fits is enough. */
record DayQuestions(CheckCase filing) {

    List<Question> of(CheckRule.NotExpired rule) {
        return misfits(
                rule,
                rule.days(),
                day -> day == null || !day.isBefore(filing.day()),
                filing.day().toString());
    }

    List<Question> of(CheckRule.WithinWindow rule) {
        return misfits(
                rule,
                rule.days(),
                day -> day != null && !day.isBefore(filing.windowFrom()) && !day.isAfter(filing.windowTo()),
                filing.windowFrom() + " – " + filing.windowTo());
    }

    List<Question> of(CheckRule.SameDay rule) {
        var path = FieldPath.of(rule.field());
        return filing.content()
                .text(path)
                .map(claimed ->
                        misfits(rule, rule.days(), day -> day != null && claimed.equals(day.toString()), claimed)
                                .stream()
                                .map(found -> at(found, path))
                                .toList())
                .orElse(List.of());
    }

    private static Question at(Question found, FieldPath path) {
        return new Question(found.rule(), found.variant(), found.subject(), path, found.arguments(), found.places());
    }

    private List<Question> misfits(
            CheckRule rule, Set<String> days, Predicate<@Nullable LocalDate> fits, String wanted) {
        return filing.in(rule.slots()).stream()
                .filter(paper -> !paper.isRecognised())
                .flatMap(paper -> misfit(rule, paper, days, fits, wanted))
                .toList();
    }

    private static Stream<Question> misfit(
            CheckRule rule, Paper paper, Set<String> days, Predicate<@Nullable LocalDate> fits, String wanted) {
        var told = paper.all(Seen.Day.class)
                .filter(seen -> days.contains(seen.code()))
                .toList();
        if (told.isEmpty() || told.stream().anyMatch(seen -> fits.test(seen.day()))) {
            return Stream.empty();
        }
        var last = told.getLast();
        return Stream.of(new Question(
                rule.code(),
                "",
                paper.digest(),
                null,
                List.of(paper.fileName(), String.valueOf(last.day()), wanted),
                List.of(paper.place(last))));
    }
}
