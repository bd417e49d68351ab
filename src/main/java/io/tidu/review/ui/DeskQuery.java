package io.tidu.review.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tidu.filing.DeskAssignee;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.ladder.Verdict;
import io.tidu.review.Desk;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a desk is narrowed to, as it stands in the address: so that a link, the back button and a reload show the same list.
 *
 * @param show one status; {@code null} for what waits for the person, {@link #ALL} for everything, {@link #OVERDUE},
 *     {@link #BELOW} or {@link #PENDING}
 * @param who whose work: {@link #ME}, {@link #NOBODY} or the key of an account; {@code null} for everybody's
 */
record DeskQuery(
        @Nullable String show,
        String text,
        @Nullable RoundId round,
        @Nullable Verdict verdict,
        @Nullable BureauId bureau,
        @Nullable String who) {

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

    static final DeskQuery MINE = new DeskQuery(null, "", null, null, null, null);

    static DeskQuery of(QueryParameters parameters) {
        return new DeskQuery(
                parameters.getSingleParameter("show").filter(DeskQuery::isShow).orElse(null),
                parameters.getSingleParameter("q").orElse(""),
                read(parameters, "round", text -> new RoundId(UUID.fromString(text))),
                read(parameters, "verdict", Verdict::valueOf),
                read(parameters, "bureau", text -> new BureauId(UUID.fromString(text))),
                read(
                        parameters,
                        "who",
                        text -> isWord(text) ? text : UUID.fromString(text).toString()));
    }

    QueryParameters parameters() {
        var values = new LinkedHashMap<String, String>();
        put(values, "show", show);
        put(values, "q", text.isBlank() ? null : text);
        put(values, "round", round == null ? null : round.value().toString());
        put(values, "verdict", verdict == null ? null : verdict.name());
        put(values, "bureau", bureau == null ? null : bureau.value().toString());
        put(values, "who", who);
        return QueryParameters.simple(values);
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

    DeskQuery showing(@Nullable String wanted) {
        return new DeskQuery(wanted, text, round, verdict, bureau, who);
    }

    private @Nullable DeskAssignee assignee(Actor actor) {
        return switch (who) {
            case null -> null;
            case ME -> new DeskAssignee.Person(actor.account());
            case NOBODY -> new DeskAssignee.Nobody();
            default -> new DeskAssignee.Person(new AccountId(UUID.fromString(who)));
        };
    }

    private static boolean isWord(String who) {
        return who.equals(ME) || who.equals(NOBODY);
    }

    private static boolean isShow(String text) {
        return Set.of(ALL, OVERDUE, BELOW, PENDING).contains(text)
                || Arrays.stream(FilingStatus.values())
                        .anyMatch(status -> status.name().equals(text));
    }

    /** What somebody typed into the address and makes no sense narrows nothing. */
    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        try {
            return parameters.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
