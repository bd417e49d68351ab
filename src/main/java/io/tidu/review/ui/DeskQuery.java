package io.tidu.review.ui;

import io.tidu.filing.DeskAssignee;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.ladder.Verdict;
import io.tidu.review.Desk;
import io.tidu.review.ViewId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a desk shows, as it stands in the address: so that a link, the back button and a reload show the same list.
 *
 * @param show one status; {@code null} for what waits for the person, {@link #ALL} for everything, {@link #OVERDUE},
 *     {@link #BELOW} or {@link #PENDING}
 * @param who whose work: {@link #ME}, {@link #NOBODY} or the key of an account; {@code null} for everybody's
 * @param columns empty for those that the person is used to
 * @param view from which it was begun; what stands beside it in the address counts
 */
record DeskQuery(
        @Nullable String show,
        String text,
        @Nullable RoundId round,
        @Nullable Verdict verdict,
        @Nullable BureauId bureau,
        @Nullable String who,
        DeskSort sort,
        List<DeskColumn> columns,
        @Nullable ViewId view) {

    static final String ALL = "ALL";

    /** What waits for the person and should have been done by now. */
    static final String OVERDUE = "OVERDUE";

    /** What should have been done by now at the levels below. */
    static final String BELOW = "BELOW";

    /** What the bureau has decided and not released. */
    static final String PENDING = "PENDING";

    /** The person's own work, whoever opens the address. */
    static final String ME = "me";

    static final String NOBODY = "nobody";

    static final DeskQuery MINE = new DeskQuery(null, "", null, null, null, null, DeskSort.URGENT, List.of(), null);

    DeskQuery {
        columns = List.copyOf(columns);
    }

    /** The filter without the status, by which the statuses are counted. */
    DeskFilter withoutStatus(Actor actor) {
        return DeskFilter.everything()
                .withText(text.isBlank() ? null : text.strip())
                .withRound(round)
                .withVerdict(verdict)
                .withBureau(bureau)
                .withAssigned(assignee(actor));
    }

    DeskFilter filter(Actor actor, Instant now) {
        var mine = Desk.turnOf(actor);
        return switch (show) {
            case null -> withoutStatus(actor).withStatuses(mine).withMarked(false);
            case PENDING -> withoutStatus(actor).withMarked(true);
            case ALL -> withoutStatus(actor);
            case OVERDUE -> late(actor, mine, now);
            case BELOW -> late(actor, Desk.below(actor), now);
            default -> withoutStatus(actor).withStatuses(Set.of(FilingStatus.valueOf(show)));
        };
    }

    /** Of no status there is nothing late. */
    private DeskFilter late(Actor actor, Set<FilingStatus> statuses, Instant now) {
        return withoutStatus(actor).withStatuses(statuses).withOverdueAt(statuses.isEmpty() ? Instant.EPOCH : now);
    }

    /** How many it is of what was counted. */
    int of(DeskCounts counts, Actor actor) {
        return switch (show) {
            case null -> Desk.turnOf(actor).isEmpty() ? counts.all() : counts.mine(Desk.turnOf(actor));
            case PENDING -> counts.kept();
            case ALL -> counts.all();
            case OVERDUE -> counts.overdue();
            case BELOW -> counts.below();
            default -> counts.in(Set.of(FilingStatus.valueOf(show)));
        };
    }

    /** Whether the other one finds the same filings, in whatever order and with whatever columns. */
    boolean findsAs(DeskQuery other) {
        return sorted(other.sort).with(other.columns).startedFrom(other.view).equals(other);
    }

    DeskQuery showing(@Nullable String wanted) {
        return new DeskQuery(wanted, text, round, verdict, bureau, who, sort, columns, view);
    }

    DeskQuery narrowed(
            String words,
            @Nullable RoundId to,
            @Nullable Verdict judged,
            @Nullable BureauId territory,
            @Nullable String work) {
        return new DeskQuery(show, words, to, judged, territory, work, sort, columns, view);
    }

    DeskQuery sorted(DeskSort wanted) {
        return new DeskQuery(show, text, round, verdict, bureau, who, wanted, columns, view);
    }

    DeskQuery with(List<DeskColumn> wanted) {
        return new DeskQuery(show, text, round, verdict, bureau, who, sort, wanted, view);
    }

    DeskQuery startedFrom(@Nullable ViewId wanted) {
        return new DeskQuery(show, text, round, verdict, bureau, who, sort, columns, wanted);
    }

    private @Nullable DeskAssignee assignee(Actor actor) {
        return switch (who) {
            case null -> null;
            case ME -> new DeskAssignee.Person(actor.account());
            case NOBODY -> new DeskAssignee.Nobody();
            default -> new DeskAssignee.Person(new AccountId(UUID.fromString(who)));
        };
    }
}
