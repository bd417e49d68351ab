package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfTest {

    private static final int FIRMS = 2_500;
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    @Autowired
    private WhatIf whatIf;

    @Autowired
    private RulebookDrafting drafting;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Population population;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    private RuleKeepers people;
    private RuleSource national;

    @BeforeAll
    void fill() {
        people = new RuleKeepers(client);
        new ManyFirms(jdbc, people.province, 9900 + NEXT.get() % 60).insert(FIRMS);
        national = new RuleSource.Edition(
                rulebooks.edition(Rung.SRDI_SME, "2026").orElseThrow().digest());
    }

    @Test
    void theSameEditionAgainstItselfGivesAnEmptyDifference() throws InterruptedException {
        var id = whatIf.start(people.writer, List.of(new WhatIfQuestion(national, national, FilingKind.NEW)));
        var result = done(people.writer, id).results().getFirst();
        assertThat(result.isEmpty()).isTrue();
        assertThat(result.byCounty()).isEmpty();
        assertThat(result.turned()).isEmpty();
        assertThat(result.firms()).isEqualTo(FIRMS);
        assertThat(whatIf.count(people.writer, id, 0, ChangedFilter.ALL)).isZero();
    }

    @Test
    void aStricterDraftTakesFromThoseItsLimitParts() throws InterruptedException {
        var draft = draftAskingForYears("9");
        var id = whatIf.start(people.second, List.of(new WhatIfQuestion(national, draft, FilingKind.NEW)));
        var state = done(people.second, id);
        var result = state.results().getFirst();

        assertThat(state.done()).isEqualTo(FIRMS);
        assertThat(result.totals()).containsOnlyKeys(Change.LOSES, Change.RULED_OUT);
        assertThat(result.turned()).containsOnlyKeys("P1");
        int all = result.totals().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(result.turned()).containsEntry("P1", all);
        assertThat(result.byCounty().values().stream()
                        .flatMap(changes -> changes.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(all);
        assertThat(whatIf.count(people.second, id, 0, ChangedFilter.ALL)).isEqualTo(all);
    }

    @Test
    void theListOfFirmsIsPagedFilteredAndDownloadedWhole() throws InterruptedException {
        var question = new WhatIfQuestion(national, draftAskingForYears("12"), FilingKind.NEW);
        var id = whatIf.start(people.publisher, List.of(question));
        var result = done(people.publisher, id).results().getFirst();
        var loses = new ChangedFilter(Change.LOSES, null);
        int count = whatIf.count(people.publisher, id, 0, loses);
        assertThat(result.totals()).containsEntry(Change.LOSES, count);

        var seen = new ArrayList<ChangedFirm>();
        for (int offset = 0; offset < count; offset += 50) {
            seen.addAll(whatIf.firms(people.publisher, id, 0, loses, offset, 50));
        }
        assertThat(seen).hasSize(count).allSatisfy(firm -> {
            assertThat(firm.name()).startsWith("虚构企业");
            assertThat(firm.before()).isEqualTo(Standing.PASSES);
            assertThat(firm.after()).isEqualTo(Standing.FAILS);
            assertThat(firm.turned()).containsExactly("P1");
            assertThat(years(firm)).isBetween(3, 11);
        });
        assertThat(new HashSet<>(seen)).hasSize(count);
        var county = seen.getFirst().countyCode();
        assertThat(whatIf.firms(people.publisher, id, 0, new ChangedFilter(null, county), 0, 500))
                .isNotEmpty()
                .allMatch(firm -> firm.countyCode().equals(county));

        var one = seen.getFirst();
        assertThat(whatIf.firms(people.publisher, id, 0, new ChangedFilter(null, null, one.creditCode()), 0, 500))
                .containsExactly(one);
        assertThat(whatIf.count(people.publisher, id, 0, new ChangedFilter(null, null, "没有这样的企业")))
                .isZero();

        var file = new ByteArrayOutputStream();
        whatIf.write(people.publisher, id, 0, ChangedFilter.ALL, Locale.SIMPLIFIED_CHINESE, file);
        var lines = file.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + whatIf.count(people.publisher, id, 0, ChangedFilter.ALL));
        assertThat(lines.getFirst()).startsWith("\uFEFF统一社会信用代码,企业名称,");
        assertThat(lines.get(1)).endsWith(",P1");
    }

    @Test
    void severalQuestionsAreAnsweredInOneReading() throws InterruptedException {
        var giants = new RuleSource.Edition(
                rulebooks.edition(Rung.LITTLE_GIANT, "2026").orElseThrow().digest());
        var id = whatIf.start(
                people.writer,
                List.of(
                        new WhatIfQuestion(national, draftAskingForYears("2"), FilingKind.NEW),
                        new WhatIfQuestion(giants, giants, FilingKind.NEW)));
        var results = done(people.writer, id).results();
        assertThat(results).extracting(WhatIfResult::rung).containsExactly(Rung.SRDI_SME, Rung.LITTLE_GIANT);
        assertThat(results.getFirst().totals()).containsKey(Change.GAINS);
        assertThat(results.getLast().isEmpty()).isTrue();
    }

    @Test
    void aRunThatNobodyWantsEndsWithoutAResult() throws InterruptedException {
        var run = new WhatIfRun(
                people.writer.account(),
                people.province,
                List.of(new WhatIfRun.Asked(
                        rulebooks.edition(Rung.SRDI_SME, "2026").orElseThrow(),
                        rulebooks.edition(Rung.SRDI_SME, "2026").orElseThrow(),
                        FilingKind.NEW)));
        run.work(new CancellingPopulation(population, run));
        assertThat(run.state().status()).isEqualTo(WhatIfStatus.CANCELLED);
        assertThat(run.state().done()).isLessThan(FIRMS);
        assertThat(run.state().results()).isEmpty();
        refused(WhatIfRefused.class, "notDone", () -> run.changed(0));
    }

    /** Cancels while it is being read, and fails as databases do when a reading is broken off. */
    private record CancellingPopulation(Population all, WhatIfRun run) implements Population {

        @Override
        public long count(BureauId province) {
            return all.count(province);
        }

        @Override
        public void read(BureauId province, Collection<FigureNeed> needs, Taker taker) {
            all.read(province, needs, batch -> {
                run.cancel();
                return taker.take(batch);
            });
            throw new IllegalStateException("the query was interrupted");
        }

        @Override
        public Map<EnterpriseId, Firm> firms(Collection<EnterpriseId> ids) {
            return all.firms(ids);
        }
    }

    @Test
    void onlyPeopleWhoKeepTheRulesOfTheProvinceRunItAndSeeIt() throws InterruptedException {
        var questions = List.of(new WhatIfQuestion(national, national, FilingKind.NEW));
        var id = whatIf.start(people.writer, questions);
        done(people.writer, id);
        for (var official : List.of(people.city, people.county)) {
            refused(NotAllowed.class, "provinceOnly", () -> whatIf.start(official, questions));
            refused(NotAllowed.class, "provinceOnly", () -> whatIf.state(official, id));
        }
        for (var stranger : List.of(people.filler, people.expert, people.auditor)) {
            refused(NotFound.class, "notFound", () -> whatIf.start(stranger, questions));
            refused(NotFound.class, "notFound", () -> whatIf.state(stranger, id));
        }
        var other = people.otherProvince;
        refused(NotFound.class, "notFound", () -> whatIf.state(other, id));
        refused(NotFound.class, "notFound", () -> whatIf.cancel(other, id));
        refused(NotFound.class, "notFound", () -> whatIf.firms(other, id, 0, ChangedFilter.ALL, 0, 10));
        refused(NotFound.class, "notFound", () -> whatIf.count(other, id, 0, ChangedFilter.ALL));
        refused(
                NotFound.class,
                "notFound",
                () -> whatIf.write(other, id, 0, ChangedFilter.ALL, Locale.ENGLISH, new ByteArrayOutputStream()));
        var draft = draftAskingForYears("4");
        refused(
                NotFound.class,
                "notFound",
                () -> whatIf.start(other, List.of(new WhatIfQuestion(national, draft, FilingKind.NEW))));
    }

    @Test
    void anotherProvinceTriesItsRulesOnItsOwnFirmsOnly() throws InterruptedException {
        var other = people.otherProvince;
        var id = whatIf.start(other, List.of(new WhatIfQuestion(national, national, FilingKind.NEW)));
        assertThat(done(other, id).results().getFirst().firms()).isZero();
    }

    @Test
    void questionsThatMakeNoSenseAreRefused() {
        var giants = new RuleSource.Edition(
                rulebooks.edition(Rung.LITTLE_GIANT, "2026").orElseThrow().digest());
        refused(WhatIfRefused.class, "questions", () -> whatIf.start(people.writer, List.of()));
        refused(
                WhatIfRefused.class,
                "rungs",
                () -> whatIf.start(people.writer, List.of(new WhatIfQuestion(national, giants, FilingKind.NEW))));
        refused(
                NotFound.class,
                "notFound",
                () -> whatIf.start(
                        people.writer,
                        List.of(new WhatIfQuestion(national, new RuleSource.Edition("0"), FilingKind.NEW))));
    }

    private RuleSource draftAskingForYears(String years) {
        var digest = ((RuleSource.Edition) national).digest();
        var id = drafting.begin(
                people.writer, new DraftStart(digest, "2026-w" + NEXT.incrementAndGet(), "65"), UUID.randomUUID());
        var draft = drafting.open(people.writer, id);
        var p1 = draft.content().provision("P1").orElseThrow();
        var path = p1.numbers().getFirst().path();
        drafting.save(
                people.writer, id, draft.row().version(), draft.content().withProvision(p1.withNumber(path, years)));
        return new RuleSource.Draft(id);
    }

    private WhatIfState done(Actor actor, WhatIfId id) throws InterruptedException {
        for (int waited = 0; waited < 600; waited++) {
            var state = whatIf.state(actor, id);
            if (state.status() == WhatIfStatus.DONE) {
                return state;
            }
            assertThat(state.status()).isIn(WhatIfStatus.WAITING, WhatIfStatus.RUNNING);
            Thread.sleep(50);
        }
        throw new AssertionError("not done: " + whatIf.state(actor, id));
    }

    private int years(ChangedFirm firm) {
        return client.sql("select niche_years from filing_population where enterprise_id = ?")
                .param(RowKey.bytes(firm.id().value()))
                .query(Integer.class)
                .single();
    }

    private static void refused(Class<? extends Throwable> kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(kind).hasMessageContaining(key);
    }
}
