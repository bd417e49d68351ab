package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Colleague;
import io.tidu.shared.Attempts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AssignmentOffice implements AssignmentService {

    private final Assignments assignments;
    private final Assigning assigning;
    private final Attempts attempts;

    AssignmentOffice(Assignments assignments, Assigning assigning, Attempts attempts) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.attempts = attempts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<FilingId, AssignmentRow> of(Actor actor, Collection<FilingId> filings) {
        return actor.bureau().map(of -> assignments.of(filings, of.bureau())).orElse(Map.of());
    }

    @Override
    public void take(Actor actor, FilingId filing) {
        var bureau = Decisions.reviewing(actor);
        attempts.inTransaction(() -> assigning.take(actor, bureau, assigning.row(actor, filing)));
    }

    @Override
    public void assign(Actor actor, FilingId filing, AccountId to) {
        var bureau = Decisions.reviewing(actor);
        attempts.inTransaction(() -> {
            var row = assigning.row(actor, filing);
            assigning.give(actor, bureau, row, assigning.colleague(bureau.bureau(), to), true);
        });
    }

    @Override
    public void free(Actor actor, FilingId filing) {
        var bureau = Decisions.reviewing(actor);
        attempts.inTransaction(() -> assigning.free(actor, bureau, assigning.row(actor, filing)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Actor actor) {
        return actor.bureau().map(OfBureau::bureau).map(assigning::colleagues).orElse(List.of());
    }
}
