package io.tidu.review;

import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingRow;
import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import io.tidu.review.JobItem.Why;
import io.tidu.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at whose work each of many filings is to be. They are shared out by their numbers, so that the same choice gives the same shares. */
@Component
class AssignmentPlanning {

    private final Assigning assigning;
    private final RelationService relations;
    private final Whys whys;

    AssignmentPlanning(Assigning assigning, RelationService relations, Whys whys) {
        this.assigning = assigning;
        this.relations = relations;
        this.whys = whys;
    }

    List<JobItem> items(BureauId bureau, Set<AccountId> to, Collection<FilingRow> rows) {
        var shares = shares(bureau, to);
        var items = new ArrayList<JobItem>();
        shares.inOrder(rows).forEach(row -> items.add(item(items.size(), row, to, shares)));
        return items;
    }

    EvenShares shares(BureauId bureau, Collection<AccountId> to) {
        var related = new HashMap<Assignee, Set<EnterpriseId>>();
        to.forEach(account -> related.put(assigning.colleague(bureau, account), relations.relatedTo(account)));
        return new EvenShares(Map.copyOf(related));
    }

    private JobItem item(int position, FilingRow row, Set<AccountId> to, EvenShares shares) {
        if (!row.status().open()) {
            return Planning.item(position, row, null, null, whys.of("review.assign.ended"));
        }
        var assignee = shares.next(row);
        return Planning.item(position, row, null, assignee.orElse(null), whyNot(to, assignee));
    }

    private @Nullable Why whyNot(Set<AccountId> to, Optional<Assignee> assignee) {
        return to.isEmpty() || assignee.isPresent() ? null : whys.of("review.assign.allRelated");
    }
}
