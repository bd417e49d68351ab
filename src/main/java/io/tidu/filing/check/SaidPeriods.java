package io.tidu.filing.check;

import io.tidu.evidence.ValidityPeriod;
import io.tidu.evidence.text.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions about how long papers hold as the firm says. What stands on a paper comes first: what the firm says counts where nothing certain was
 * read, and is asked about where it is something else.
 */
record SaidPeriods(CheckCase filing) {

    List<Question> of(CheckRule.NotExpired rule) {
        return filing.in(rule.slots()).stream()
                .filter(paper -> written(paper, rule.days()).isEmpty())
                .flatMap(paper -> missed(rule, paper).stream())
                .toList();
    }

    private Optional<Question> missed(CheckRule.NotExpired rule, Paper paper) {
        var said = paper.said();
        if (said == null) {
            return Optional.empty();
        }
        var until = said.until();
        var from = said.from();
        if (until != null && until.isBefore(filing.day())) {
            return Optional.of(question(rule, "said", paper, paper.place(), shown(until), shown(filing.day())));
        }
        return from != null && from.isAfter(filing.day())
                ? Optional.of(question(rule, "begins", paper, paper.place(), shown(from), shown(filing.day())))
                : Optional.empty();
    }

    List<Question> of(CheckRule.SaidPeriod rule) {
        return filing.in(rule.slots()).stream()
                .flatMap(paper -> differing(rule, paper))
                .toList();
    }

    /** Of several days on a paper, one that is the same is enough. */
    private static Stream<Question> differing(CheckRule.SaidPeriod rule, Paper paper) {
        var said = paper.said();
        var written = written(paper, rule.days());
        return said == null
                        || written.isEmpty()
                        || written.stream().anyMatch(seen -> Objects.equals(seen.day(), said.until()))
                ? Stream.empty()
                : Stream.of(differing(rule, paper, written.getLast(), said));
    }

    private static Question differing(CheckRule.SaidPeriod rule, Paper paper, Seen.Day written, ValidityPeriod said) {
        var variant = written.day() == null ? "paperOpen" : said.until() == null ? "saidOpen" : "";
        return question(rule, variant, paper, paper.place(written), shown(written.day()), shown(said.until()));
    }

    /** What is certainly written; a program that has recognised a picture may have misread it. */
    private static List<Seen.Day> written(Paper paper, Set<String> days) {
        return paper.isRecognised()
                ? List.of()
                : paper.all(Seen.Day.class)
                        .filter(seen -> days.contains(seen.code()))
                        .toList();
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Question question(
            CheckRule rule, String variant, Paper paper, Place place, String one, String other) {
        return new Question(
                rule.code(), variant, paper.digest(), null, List.of(paper.fileName(), one, other), List.of(place));
    }
}
