package io.tidu.filing.change;

import io.tidu.enterprise.EnterpriseMoves;
import io.tidu.enterprise.EnterpriseName;
import io.tidu.enterprise.EnterpriseRecords;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

@Service
class StoredChangeOffice implements ChangeOffice {

    private static final int LONGEST = 2000;

    private final ChangeRows rows;
    private final ChangeWriting writing;
    private final ChangePolicy policy;
    private final EnterpriseRecords records;
    private final EnterpriseMoves moves;
    private final Once once;
    private final Attempts attempts;

    StoredChangeOffice(
            ChangeRows rows,
            ChangeWriting writing,
            ChangePolicy policy,
            EnterpriseRecords records,
            EnterpriseMoves moves,
            Once once,
            Attempts attempts) {
        this.rows = rows;
        this.writing = writing;
        this.policy = policy;
        this.records = records;
        this.moves = moves;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return actor.bureau().isPresent() && actor.is(Role.REVIEWER);
    }

    @Override
    public List<ChangeRow> list(Actor actor, boolean openOnly, int offset, int limit) {
        var of = ChangePolicy.requireBureau(actor);
        return rows.page(of.bureau(), of.level(), openOnly, offset, limit);
    }

    @Override
    public int count(Actor actor, boolean openOnly) {
        var of = ChangePolicy.requireBureau(actor);
        return rows.count(of.bureau(), of.level(), openOnly);
    }

    @Override
    public ChangeView view(Actor actor, String number) {
        var row = seen(actor, number);
        return new ChangeView(row, writing.steps(row), policy.decides(actor, row));
    }

    @Override
    public void confirm(Actor actor, String number, String words, UUID key) {
        var said = words.isBlank() ? null : ChangeRefused.text("words", words, LONGEST);
        var seen = seen(actor, number);
        once(actor, "change.confirm", key, () -> {
            var row = rows.lock(seen.id());
            policy.requireDecides(actor, row);
            boolean last = row.status() == ChangeStatus.PASSED || !row.kind().needsSecond();
            if (last) {
                carryOut(actor, row);
            }
            writing.move(actor, row, last ? ChangeStatus.CONFIRMED : ChangeStatus.PASSED, said);
            return row.number();
        });
    }

    private void carryOut(Actor actor, ChangeRow row) {
        switch (row.kind()) {
            case RENAMED ->
                records.rename(
                        actor,
                        row.enterprise(),
                        new EnterpriseName(Objects.requireNonNull(row.nameAfter())),
                        since(actor, row));
            case MOVED ->
                moves.take(
                        actor,
                        row.enterprise(),
                        Objects.requireNonNull(row.countyAfter()),
                        Objects.requireNonNull(row.taking()));
            case MERGED, SPLIT, RESTRUCTURED, MOVED_OUT -> {}
        }
    }

    /** A name that began before the one on record, which was entered later, follows it. */
    private LocalDate since(Actor actor, ChangeRow row) {
        var present = records.profile(actor, row.enterprise()).names().getLast().validFrom();
        if (row.happenedOn().isAfter(present)) {
            return row.happenedOn();
        }
        var next = present.plusDays(1);
        return next.isAfter(row.reportedOn()) ? present : next;
    }

    @Override
    public void refuse(Actor actor, String number, String reason, UUID key) {
        var words = ChangeRefused.text("reason", reason, LONGEST);
        var seen = seen(actor, number);
        once(actor, "change.refuse", key, () -> {
            var row = rows.lock(seen.id());
            policy.requireDecides(actor, row);
            writing.move(actor, row, ChangeStatus.REFUSED, words);
            return row.number();
        });
    }

    private void once(Actor actor, String operation, UUID key, Supplier<String> act) {
        attempts.inTransaction(() -> once.perform(key, actor, operation, act));
    }

    private ChangeRow seen(Actor actor, String number) {
        return rows.find(number).filter(row -> ChangePolicy.sees(actor, row)).orElseThrow(NotFound::new);
    }
}
