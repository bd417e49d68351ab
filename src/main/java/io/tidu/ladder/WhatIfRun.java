package io.tidu.ladder;

import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run from its beginning to its result. Worked on by one thread, looked at by many. */
final class WhatIfRun {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfRun.class);

    /** A question with its rules. */
    record Asked(Rulebook before, Rulebook after, FilingKind kind) {}

    private final WhatIfId id = WhatIfId.next();
    private final AccountId account;
    private final BureauId province;
    private final List<Asked> questions;
    private final List<Comparison> comparisons;
    private volatile WhatIfStatus status = WhatIfStatus.WAITING;
    private volatile boolean wanted = true;
    private volatile long done;
    private volatile long total;
    private volatile List<ChangedFirms> changed = List.of();
    private volatile List<WhatIfResult> results = List.of();
    private volatile @Nullable Narrowed narrowed;

    WhatIfRun(AccountId account, BureauId province, List<Asked> questions) {
        this.account = account;
        this.province = province;
        this.questions = questions;
        this.comparisons = questions.stream()
                .map(asked -> new Comparison(asked.before(), asked.after(), asked.kind()))
                .toList();
    }

    void work(Population population) {
        if (!wanted) {
            status = WhatIfStatus.CANCELLED;
            return;
        }
        try {
            status = WhatIfStatus.RUNNING;
            total = population.count(province);
            var pass = new PopulationPass(population, comparisons, () -> wanted, firms -> done = Math.max(done, firms));
            var firms = pass.over(province);
            if (wanted) {
                done = pass.done();
                results = results(firms);
                changed = firms;
            }
            status = wanted ? WhatIfStatus.DONE : WhatIfStatus.CANCELLED;
        } catch (RuntimeException failed) {
            LOG.error("A run over the population failed", failed);
            status = WhatIfStatus.FAILED;
        }
    }

    void cancel() {
        wanted = false;
    }

    WhatIfId id() {
        return id;
    }

    boolean isBy(AccountId person) {
        return account.equals(person);
    }

    boolean isOf(BureauId bureau) {
        return province.equals(bureau);
    }

    WhatIfState state() {
        var now = status;
        return new WhatIfState(id, now, done, Math.max(total, done), now == WhatIfStatus.DONE ? results : List.of());
    }

    /** @throws WhatIfRefused if it is not done or has no such question */
    ChangedFirms changed(int question) {
        if (status != WhatIfStatus.DONE) {
            throw new WhatIfRefused("ladder.whatIf.notDone");
        }
        if (question < 0 || question >= changed.size()) {
            throw new WhatIfRefused("ladder.whatIf.noQuestion");
        }
        return changed.get(question);
    }

    /** What a filter leaves, searched once: a list is counted first and then asked for page by page. */
    int[] narrowed(int question, ChangedFilter filter, Supplier<int[]> search) {
        var last = narrowed;
        if (last == null || last.question() != question || !last.filter().equals(filter)) {
            last = new Narrowed(question, filter, search.get());
            narrowed = last;
        }
        return last.indexes();
    }

    private record Narrowed(int question, ChangedFilter filter, int[] indexes) {}

    List<String> codes(int question) {
        return comparisons.get(question).codes();
    }

    private List<WhatIfResult> results(List<ChangedFirms> firms) {
        var all = new ArrayList<WhatIfResult>();
        for (int question = 0; question < questions.size(); question++) {
            all.add(result(question, firms.get(question)));
        }
        return List.copyOf(all);
    }

    private WhatIfResult result(int question, ChangedFirms firms) {
        var asked = questions.get(question);
        var totals = new EnumMap<Change, Integer>(Change.class);
        var byCounty = new TreeMap<String, Map<Change, Integer>>();
        var codes = comparisons.get(question).codes();
        var turned = new LinkedHashMap<String, Integer>();
        for (int index = 0; index < firms.size(); index++) {
            var change = firms.change(index);
            totals.merge(change, 1, Integer::sum);
            byCounty.computeIfAbsent(firms.county(index), county -> new EnumMap<>(Change.class))
                    .merge(change, 1, Integer::sum);
            codes(codes, firms.turned(index)).forEach(code -> turned.merge(code, 1, Integer::sum));
        }
        return new WhatIfResult(
                asked.after().rung(),
                EditionRef.of(asked.before()),
                EditionRef.of(asked.after()),
                asked.kind(),
                done,
                totals,
                byCounty,
                turned);
    }

    static List<String> codes(List<String> all, long bits) {
        var codes = new ArrayList<String>();
        for (int index = 0; index < Math.min(all.size(), Long.SIZE); index++) {
            if ((bits >> index & 1) == 1) {
                codes.add(all.get(index));
            }
        }
        return codes;
    }
}
