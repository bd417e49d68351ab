package io.tidu.review;

import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.PermittedRow;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.Colleague;
import io.tidu.identity.Colleagues;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a filing somebody's work, with its trace; everything that can stand against it is asked here. */
@Component
class Assigning {

    private final FilingService filings;
    private final Assignments assignments;
    private final Colleagues colleagues;
    private final RelationService relations;
    private final AssignmentTrace trace;

    Assigning(
            FilingService filings,
            Assignments assignments,
            Colleagues colleagues,
            RelationService relations,
            AssignmentTrace trace) {
        this.filings = filings;
        this.assignments = assignments;
        this.colleagues = colleagues;
        this.relations = relations;
        this.trace = trace;
    }

    /** The filing, for whoever sees it. */
    FilingRow row(Actor actor, FilingId filing) {
        return filings.permitted(actor, List.of(filing), FilingAction.RETURN).stream()
                .findFirst()
                .map(PermittedRow::row)
                .orElseThrow(NotFound::new);
    }

    List<Colleague> colleagues(BureauId bureau) {
        return colleagues.reviewersOf(bureau);
    }

    Assignee colleague(BureauId bureau, AccountId account) {
        return colleagues(bureau).stream()
                .filter(each -> each.id().equals(account))
                .findFirst()
                .map(each -> new Assignee(each.id(), each.name()))
                .orElseThrow(() -> new AssignmentRefused("review.assign.noColleague"));
    }

    /** What stands against a filing being this person's work. */
    Optional<AssignmentRefused> refusal(FilingRow row, Assignee to) {
        if (!row.status().open()) {
            return Optional.of(new AssignmentRefused("review.assign.ended"));
        }
        return relations.related(to.account(), row.enterprise())
                ? Optional.of(new AssignmentRefused("review.assign.related", to.name()))
                : Optional.empty();
    }

    /**
     * @param alone whether the person is told of this filing, or of many together
     * @throws AssignmentRefused if something stands against it
     */
    void give(Actor by, OfBureau bureau, FilingRow row, Assignee to, boolean alone) {
        refusal(row, to).ifPresent(refused -> {
            throw refused;
        });
        var before = assignments.of(List.of(row.id()), bureau.bureau()).get(row.id());
        if (before != null && before.account().equals(to.account()) && before.returnsOn() == null) {
            return;
        }
        if (!assignments.pass(row.id(), bureau.bureau(), to, by.name())
                && !assignments.begin(row.id(), bureau.bureau(), to, by.name())) {
            assignments.pass(row.id(), bureau.bureau(), to, by.name());
        }
        trace.write(by, bureau, row, "ASSIGNED", before, to, alone);
    }

    /** Takes it on unless a colleague was faster. */
    void take(Actor actor, OfBureau bureau, FilingRow row) {
        var self = new Assignee(actor.account(), actor.name());
        refusal(row, self).ifPresent(refused -> {
            throw refused;
        });
        if (assignments.begin(row.id(), bureau.bureau(), self, actor.name())) {
            trace.write(actor, bureau, row, "ASSIGNED", null, self, true);
            return;
        }
        assignments
                .now(row.id(), bureau.bureau())
                .filter(there -> !there.account().equals(actor.account()))
                .ifPresent(there -> {
                    throw new AssignmentRefused("review.assign.taken", there.name());
                });
    }

    void free(Actor by, OfBureau bureau, FilingRow row) {
        assignments.now(row.id(), bureau.bureau()).ifPresent(before -> {
            assignments.remove(row.id(), bureau.bureau());
            trace.write(by, bureau, row, "UNASSIGNED", before, null, true);
        });
    }
}
