package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

@Service
class PopulationWhatIf implements WhatIf {

    private static final int LONGEST_PAGE = 500;
    private static final String KEEPERS_ONLY = "ladder.whatIf.provinceOnly";

    private final RulebookAccess access;
    private final RulebookEditions editions;
    private final RulebookDrafting drafting;
    private final WhatIfRuns runs;
    private final ObjectProvider<Population> population;
    private final ChangedFirmsCsv csv;

    PopulationWhatIf(
            RulebookAccess access,
            RulebookEditions editions,
            RulebookDrafting drafting,
            WhatIfRuns runs,
            ObjectProvider<Population> population,
            ChangedFirmsCsv csv) {
        this.access = access;
        this.editions = editions;
        this.drafting = drafting;
        this.runs = runs;
        this.population = population;
        this.csv = csv;
    }

    @Override
    public WhatIfId start(Actor actor, List<WhatIfQuestion> questions) {
        var province = access.requireKeeper(actor, KEEPERS_ONLY).province();
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new WhatIfRefused("ladder.whatIf.questions", String.valueOf(MOST_QUESTIONS));
        }
        var run = new WhatIfRun(
                actor.account(),
                province,
                questions.stream().map(question -> asked(actor, question)).toList());
        runs.start(run, actor, population.getObject());
        return run.id();
    }

    private WhatIfRun.Asked asked(Actor actor, WhatIfQuestion question) {
        var before = rules(actor, question.before());
        var after = rules(actor, question.after());
        if (!before.rung().equals(after.rung())) {
            throw new WhatIfRefused("ladder.whatIf.rungs");
        }
        return new WhatIfRun.Asked(before, after, question.kind());
    }

    private Rulebook rules(Actor actor, RuleSource source) {
        return switch (source) {
            case RuleSource.Edition(var digest) -> editions.byDigest(digest).orElseThrow(NotFound::new);
            case RuleSource.Draft(var id) -> ofDraft(drafting.open(actor, id));
        };
    }

    /** A draft may be tried while its days or its name do not fit yet, as long as its rules can be read. */
    private static Rulebook ofDraft(DraftView draft) {
        DraftReading.problem(draft.yaml()).ifPresent(problem -> {
            throw new DraftUnsound(List.of(problem));
        });
        return EditionText.read("draft", draft.yaml()).rulebook();
    }

    @Override
    public WhatIfState state(Actor actor, WhatIfId id) {
        return run(actor, id).state();
    }

    @Override
    public void cancel(Actor actor, WhatIfId id) {
        run(actor, id).cancel();
    }

    @Override
    public List<ChangedFirm> firms(
            Actor actor, WhatIfId id, int question, ChangedFilter filter, int offset, int limit) {
        var run = run(actor, id);
        var page = Arrays.stream(matching(run, question, filter))
                .skip(Math.max(0, offset))
                .limit(Math.clamp(limit, 0, LONGEST_PAGE))
                .toArray();
        return named(run.changed(question), run.codes(question), page);
    }

    @Override
    public int count(Actor actor, WhatIfId id, int question, ChangedFilter filter) {
        return matching(run(actor, id), question, filter).length;
    }

    @Override
    public void write(Actor actor, WhatIfId id, int question, ChangedFilter filter, Locale locale, OutputStream to) {
        var run = run(actor, id);
        var changed = run.changed(question);
        var all = matching(run, question, filter);
        csv.write(
                offset -> named(
                        changed,
                        run.codes(question),
                        Arrays.copyOfRange(
                                all, Math.min(offset, all.length), Math.min(offset + LONGEST_PAGE, all.length))),
                locale,
                to);
    }

    private int[] matching(WhatIfRun run, int question, ChangedFilter filter) {
        var changed = run.changed(question);
        return run.narrowed(question, filter, () -> matching(changed, filter));
    }

    private int[] matching(ChangedFirms changed, ChangedFilter filter) {
        var all = IntStream.range(0, changed.size())
                .filter(index -> filter.accepts(changed.change(index), changed.county(index)))
                .toArray();
        return filter.text() == null ? all : called(changed, all, filter).toArray();
    }

    /** A run does not keep names, so they are asked for a page at a time. */
    private IntStream called(ChangedFirms changed, int[] indexes, ChangedFilter filter) {
        var found = IntStream.builder();
        for (int from = 0; from < indexes.length; from += LONGEST_PAGE) {
            var page = Arrays.copyOfRange(indexes, from, Math.min(from + LONGEST_PAGE, indexes.length));
            var names = names(changed, page);
            for (int index : page) {
                var firm = names.get(changed.id(index));
                if (firm != null && filter.isCalled(firm)) {
                    found.add(index);
                }
            }
        }
        return found.build();
    }

    private Map<EnterpriseId, Population.Firm> names(ChangedFirms changed, int[] indexes) {
        var ids = new ArrayList<EnterpriseId>();
        for (int index : indexes) {
            ids.add(changed.id(index));
        }
        return ids.isEmpty() ? Map.of() : population.getObject().firms(ids);
    }

    private List<ChangedFirm> named(ChangedFirms changed, List<String> codes, int[] indexes) {
        var names = names(changed, indexes);
        var firms = new ArrayList<ChangedFirm>();
        for (int index : indexes) {
            var firm = names.get(changed.id(index));
            firms.add(new ChangedFirm(
                    changed.id(index),
                    firm == null ? null : firm.name(),
                    firm == null ? null : firm.creditCode(),
                    changed.county(index),
                    changed.change(index),
                    changed.before(index),
                    changed.after(index),
                    WhatIfRun.codes(codes, changed.turned(index))));
        }
        return firms;
    }

    private WhatIfRun run(Actor actor, WhatIfId id) {
        var province = access.requireKeeper(actor, KEEPERS_ONLY).province();
        return runs.find(id).filter(run -> run.isOf(province)).orElseThrow(NotFound::new);
    }
}
