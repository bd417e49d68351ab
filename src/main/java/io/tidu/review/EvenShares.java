package io.tidu.review;

import io.tidu.filing.FilingRow;
import io.tidu.shared.EnterpriseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shares filings out evenly: each goes to whoever has the fewest of those shared out so far, of equals to the first by name. The same
 * filings and people always give the same shares, in whatever order they were chosen; a person gets no firm they are related to.
 */
class EvenShares {

    private final List<Assignee> people;
    private final Map<Assignee, Set<EnterpriseId>> related;
    private final Map<Assignee, Integer> shares = new HashMap<>();

    /** @param related for each of the people, the firms to keep away from */
    EvenShares(Map<Assignee, Set<EnterpriseId>> related) {
        this.related = related;
        this.people = related.keySet().stream()
                .sorted(Comparator.comparing(Assignee::name)
                        .thenComparing(each -> each.account().value()))
                .toList();
    }

    /** First those that not everybody may have, so that the others even the shares out; then by number. */
    List<FilingRow> inOrder(Collection<FilingRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((FilingRow row) -> free(row).size() == people.size())
                        .thenComparing(FilingRow::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<Assignee> free(FilingRow row) {
        return people.stream()
                .filter(each -> !related.getOrDefault(each, Set.of()).contains(row.enterprise()))
                .toList();
    }

    /** To whom it goes; empty where all are related to the firm. */
    Optional<Assignee> next(FilingRow row) {
        var found = free(row).stream().min(Comparator.comparing(each -> shares.getOrDefault(each, 0)));
        found.ifPresent(each -> shares.merge(each, 1, Integer::sum));
        return found;
    }

    Map<Assignee, Integer> shares() {
        return Map.copyOf(shares);
    }
}
