package io.tidu.title.ending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** All rules by which titles are taken away, in the order of the file. */
public record EndingRules(List<EndingRule> rules, List<ReportRule> reports) {

    private static final Comparator<EndingRule> CLOSEST =
            Comparator.comparingInt(EndingRule::narrowness).thenComparing(EndingRule::from);

    public EndingRules {
        rules = List.copyOf(rules);
        reports = List.copyOf(reports);
    }

    /**
     * What a title of a rung can be taken away for: of each cause the rule of the closest region, and the latest of those.
     *
     * @param day on which the case is opened
     * @param place region code of the holder; null where none is known
     */
    public Collection<EndingRule> of(String rung, LocalDate day, @Nullable String place) {
        var byCause = new LinkedHashMap<String, EndingRule>();
        rules.stream()
                .filter(rule -> rule.isFor(rung, day, place))
                .forEach(rule -> byCause.merge(rule.cause(), rule, BinaryOperator.maxBy(CLOSEST)));
        return byCause.values();
    }

    /** The rule for a change of that day; of one long past the first there is. */
    public ReportRule report(LocalDate happenedOn) {
        return reports.stream()
                .filter(rule -> !happenedOn.isBefore(rule.from()))
                .max(Comparator.comparing(ReportRule::from))
                .orElseGet(reports::getFirst);
    }

    public Optional<EndingRule> rule(String cause, String rung, LocalDate day, @Nullable String place) {
        return of(rung, day, place).stream()
                .filter(rule -> rule.cause().equals(cause))
                .findFirst();
    }
}
