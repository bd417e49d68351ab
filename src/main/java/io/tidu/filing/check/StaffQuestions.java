package io.tidu.filing.check;

import static io.tidu.filing.check.Amounts.plain;

import io.tidu.evidence.text.Seen;
import io.tidu.filing.FieldPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about how many people there are. */
record StaffQuestions(CheckCase filing) {

    /** The papers of all subsidiaries together, of each the most it counts; only where all were read. */
    List<Question> of(CheckRule.Insured rule) {
        var papers = filing.in(rule.slots());
        var path = FieldPath.of(rule.field(), filing.lastYear());
        var claimed = filing.content().number(path);
        var counted = papers.stream()
                .flatMap(paper -> most(paper, rule.count()).stream())
                .toList();
        boolean known = !papers.isEmpty() && counted.size() == papers.size();
        long sum = counted.stream().mapToLong(each -> each.getValue().value()).sum();
        return known && claimed.isPresent() && claimed.get().compareTo(BigDecimal.valueOf(sum)) > 0
                ? List.of(new Question(
                        rule.code(),
                        "",
                        path.text(),
                        path,
                        List.of(plain(claimed.get()), String.valueOf(sum)),
                        counted.stream()
                                .map(each -> each.getKey().place(each.getValue()))
                                .toList()))
                : List.of();
    }

    private static Optional<Map.Entry<Paper, Seen.Count>> most(Paper paper, String code) {
        return paper.all(Seen.Count.class)
                .filter(count -> count.code().equals(code) && !paper.isRecognised())
                .max(java.util.Comparator.comparingLong(Seen.Count::value))
                .map(count -> Map.entry(paper, count));
    }
}
