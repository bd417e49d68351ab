package io.tidu.ladder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two editions side by side, prepared for being tried on many firms. A rule that both need is judged once and first: where it is not met,
 * the firm fails by both and nothing changes for it. Of those rules the ones that most firms failed so far go first, so that most
 * firms cost one rule or two. Any number of threads may use one.
 */
final class Comparison {

    private final Rulebook before;
    private final Rulebook after;
    private final FilingKind kind;
    private final boolean same;
    private final List<Criterion> rules = new ArrayList<>();
    private final WholeRule wholeBefore;
    private final WholeRule wholeAfter;
    private final List<String> codes;
    private final int[] placesBefore;
    private final int[] placesAfter;
    private final AtomicLongArray failed;
    private volatile int[] shared;

    Comparison(Rulebook before, Rulebook after, FilingKind kind) {
        this.before = before;
        this.after = after;
        this.kind = kind;
        this.same = before.digest().equals(after.digest());
        this.wholeBefore = WholeRule.of(before, kind, this::number);
        this.wholeAfter = WholeRule.of(after, kind, this::number);
        this.failed = new AtomicLongArray(rules.size());
        this.shared = IntStream.of(wholeBefore.needed())
                .filter(rule -> IntStream.of(wholeAfter.needed()).anyMatch(other -> other == rule))
                .toArray();
        var all = new LinkedHashSet<String>();
        for (var rulebook : rulebooks()) {
            rulebook.provisions().forEach(provision -> all.add(provision.code()));
        }
        this.codes = List.copyOf(all);
        this.placesBefore = places(codes, before);
        this.placesAfter = places(codes, after);
    }

    /** The codes of both, in the order of the older edition and then what is new. */
    List<String> codes() {
        return codes;
    }

    List<Rulebook> rulebooks() {
        return List.of(before, after);
    }

    /** What changes for a firm, null if nothing does. */
    @Nullable
    Difference compare(Facts facts) {
        if (same) {
            return null;
        }
        var firm = new JudgedRules(rules, facts);
        for (int rule : shared) {
            if (firm.outcome(rule) == Outcome.UNMET) {
                failed.incrementAndGet(rule);
                return null;
            }
        }
        var standingBefore = Standing.of(wholeBefore.outcome(firm));
        var standingAfter = Standing.of(wholeAfter.outcome(firm));
        return standingBefore == standingAfter ? null : new Difference(standingBefore, standingAfter, turned(facts));
    }

    /** Puts the rules first that most firms failed. To be called now and then. */
    void learn() {
        shared = IntStream.of(shared)
                .boxed()
                .sorted((one, other) -> Long.compare(failed.get(other), failed.get(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * A change for one firm.
     *
     * @param turned the provisions that come to something else, as bits in the order of {@link #codes}; the 64th stands for all after it
     */
    record Difference(Standing before, Standing after, long turned) {

        Change change() {
            return Change.between(before, after);
        }
    }

    private long turned(Facts facts) {
        var outcomesBefore = Assessing.judge(before, kind, facts).outcomes();
        var outcomesAfter = Assessing.judge(after, kind, facts).outcomes();
        long turned = 0;
        for (int index = 0; index < codes.size(); index++) {
            if (standing(outcomesBefore, placesBefore[index]) != standing(outcomesAfter, placesAfter[index])) {
                turned |= 1L << Math.min(index, Long.SIZE - 1);
            }
        }
        return turned;
    }

    private static Standing standing(List<Outcome> outcomes, int place) {
        return place < 0 ? Standing.PASSES : Standing.of(outcomes.get(place));
    }

    /** Where each code stands in an edition, below 0 where it does not. */
    private static int[] places(List<String> codes, Rulebook rulebook) {
        var own = rulebook.provisions().stream().map(Provision::code).toList();
        return codes.stream().mapToInt(own::indexOf).toArray();
    }

    /** The same number for the same rule, whichever edition asks it. */
    private int number(Criterion rule) {
        int known = rules.indexOf(rule);
        if (known >= 0) {
            return known;
        }
        rules.add(rule);
        return rules.size() - 1;
    }
}
