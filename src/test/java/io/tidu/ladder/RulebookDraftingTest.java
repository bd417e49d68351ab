package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class RulebookDraftingTest {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    @Autowired
    private RulebookDrafting drafting;

    @Autowired
    private RulebookEditions editions;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private EditionLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private RuleKeepers people;
    private LocalDate tomorrow;
    private String national;

    @BeforeEach
    void prepare() {
        people = new RuleKeepers(jdbc);
        tomorrow = LocalDate.now(clock).plusDays(1);
        national = rulebooks.edition(Rung.SRDI_SME, "2026").orElseThrow().digest();
    }

    @Test
    void aCopyThatIsChangedAndPutInForceByASecondPersonCountsAtOnceForItsRegionOnly() {
        var id = begin();
        var draft = drafting.open(people.writer, id);
        var p1 = draft.content().provision("P1").orElseThrow();
        var limit = p1.numbers().stream()
                .filter(number -> number.key().equals("limit"))
                .findFirst()
                .orElseThrow();
        assertThat(limit.figure()).isEqualTo(Figure.NICHE_YEARS);
        var saved = drafting.save(
                people.writer,
                id,
                draft.row().version(),
                onDaysOfItsOwn(draft.content().withProvision(p1.withNumber(limit.path(), "5"))));
        assertThat(saved.problems()).isEmpty();

        var ref = drafting.putInForce(people.second, id, saved.row().version(), UUID.randomUUID());

        var rulebook = rulebooks.edition(Rung.SRDI_SME, ref.edition(), "650102").orElseThrow();
        assertThat(rulebook.provision("P1").orElseThrow().rule(FilingKind.NEW))
                .isInstanceOfSatisfying(
                        Criterion.Bound.class,
                        bound -> assertThat(bound.limit()).isEqualTo(new BigDecimal("5")));
        assertThat(rulebooks.edition(Rung.SRDI_SME, ref.edition(), "330102")).isEmpty();
        var row = editions.history(people.county).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow();
        assertThat(row.origin()).isEqualTo(EditionOrigin.PRODUCT);
        assertThat(row.recordedBy()).isEqualTo(people.second.name());
        assertThat(row.preparedBy()).isEqualTo(people.writer.name());
        assertThat(editions.source(people.county, row.digest())).contains("niche_years");
        assertThat(audited("rulebook:" + ref)).containsExactly("PUT_IN_FORCE");
        assertThat(audited("rulebook-draft:" + id.value())).containsExactly("BEGUN", "EDITED");
    }

    @Test
    void theSameCallAgainPutsItInForceOnce() {
        var id = sound();
        var version = drafting.open(people.second, id).row().version();
        var key = UUID.randomUUID();
        var ref = drafting.putInForce(people.second, id, version, key);
        long revision = ledger.latestRevision();
        assertThat(drafting.putInForce(people.second, id, version, key)).isEqualTo(ref);
        assertThat(ledger.latestRevision()).isEqualTo(revision);
    }

    @Test
    void whoSavedLastCannotPutItInForceAndTheScreenIsToldSo() {
        var id = sound();
        var view = drafting.open(people.writer, id);
        assertThat(view.refusals()).containsEntry(DraftAction.PUT_IN_FORCE, "ladder.draft.secondPerson");
        refused(
                NotAllowed.class,
                "secondPerson",
                () -> drafting.putInForce(people.writer, id, view.row().version(), UUID.randomUUID()));
        assertThat(drafting.open(people.second, id).may(DraftAction.PUT_IN_FORCE))
                .isTrue();
    }

    @Test
    void whatWasChangedAfterTheSecondPersonLookedIsNotPutInForce() {
        var id = sound();
        long seen = drafting.open(people.second, id).row().version();
        var view = drafting.open(people.publisher, id);
        drafting.save(people.publisher, id, view.row().version(), view.content().withDocument("B", "另一文件"));
        refused(
                DraftRefused.class,
                "draft.changed",
                () -> drafting.putInForce(people.second, id, seen, UUID.randomUUID()));
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var id = begin();
        var seen = drafting.open(people.writer, id);
        drafting.save(people.second, id, seen.row().version(), onDaysOfItsOwn(seen.content()));
        refused(
                DraftRefused.class,
                "draft.changed",
                () -> drafting.save(people.writer, id, seen.row().version(), seen.content()));
    }

    @Test
    void onlyPeopleOfTheProvinceWriteAndItsBureausRead() {
        var id = sound();
        long version = drafting.open(people.second, id).row().version();
        for (var reader : List.of(people.city, people.county)) {
            var view = drafting.open(reader, id);
            assertThat(view.refusals().keySet()).containsExactlyInAnyOrder(DraftAction.values());
            assertThat(drafting.drafts(reader)).extracting(DraftRow::id).contains(id);
            for (var act : acts(reader, id, version, view.content())) {
                refused(NotAllowed.class, "provinceOnly", act);
            }
            refused(NotAllowed.class, "provinceOnly", () -> begin(reader, "65"));
        }
        for (var stranger : List.of(people.filler, people.expert, people.auditor)) {
            var content = drafting.open(people.second, id).content();
            for (var act : acts(stranger, id, version, content)) {
                refused(NotFound.class, "notFound", act);
            }
            refused(NotFound.class, "notFound", () -> drafting.open(stranger, id));
            refused(NotFound.class, "notFound", () -> drafting.drafts(stranger));
            refused(NotFound.class, "notFound", () -> begin(stranger, "65"));
            refused(NotFound.class, "notFound", () -> editions.history(stranger));
            refused(NotFound.class, "notFound", () -> editions.source(stranger, national));
        }
    }

    @Test
    void anotherProvinceIsToldThatThereIsNoSuchDraft() {
        var id = sound();
        var view = drafting.open(people.second, id);
        var other = people.otherProvince;
        assertThat(drafting.drafts(other)).extracting(DraftRow::id).doesNotContain(id);
        refused(NotFound.class, "notFound", () -> drafting.open(other, id));
        refused(NotFound.class, "notFound", () -> drafting.check(other, id, view.content()));
        for (var act : acts(other, id, view.row().version(), view.content())) {
            refused(NotFound.class, "notFound", act);
        }
    }

    @Test
    void aProvinceWritesRulesForItsOwnRegionsOnlyAndNeverForTheCountry() {
        for (var region : List.of("54", "", "33", "5401", "65x")) {
            refused(DraftRefused.class, "draft.region", () -> begin(people.writer, region));
        }
        assertThat(begin(people.writer, "6501")).isNotNull();
        var draft = drafting.open(people.writer, begin());
        refused(
                DraftRefused.class,
                "renamed",
                () -> drafting.save(
                        people.writer,
                        draft.row().id(),
                        draft.row().version(),
                        draft.content().with("region", Content.text("54"))));
    }

    @Test
    void aNameThatWouldBeMistakenForAnotherEditionIsRefused() {
        refused(
                DraftRefused.class,
                "nameTaken",
                () -> drafting.begin(people.writer, new DraftStart(national, "2026", "65"), UUID.randomUUID()));
        refused(
                DraftRefused.class,
                "draft.name",
                () -> drafting.begin(people.writer, new DraftStart(national, "Our rules", "65"), UUID.randomUUID()));
        refused(
                NotFound.class,
                "notFound",
                () -> drafting.begin(people.writer, new DraftStart("0".repeat(64), name(), "65"), UUID.randomUUID()));
    }

    @Test
    void whatIsClosedStaysClosed() {
        var inForce = sound();
        long version = drafting.open(people.second, inForce).row().version();
        drafting.putInForce(people.second, inForce, version, UUID.randomUUID());
        var discarded = begin();
        drafting.discard(people.writer, discarded, 0, UUID.randomUUID());
        for (var id : List.of(inForce, discarded)) {
            var view = drafting.open(people.writer, id);
            assertThat(view.refusals().keySet()).containsExactlyInAnyOrder(DraftAction.values());
            for (var act : acts(people.publisher, id, view.row().version(), view.content())) {
                refused(DraftRefused.class, "draft.closed", act);
            }
        }
    }

    @Test
    void everyProblemNamesItsPlaceAndKeepsTheDraftFromBeingPutInForce() {
        var id = begin();
        var draft = drafting.open(people.writer, id);
        var broken = onDaysOfItsOwn(draft.content())
                .withProvision(draft.content()
                        .provision("P1")
                        .orElseThrow()
                        .withName(new DraftText("从事年限", ""))
                        .withSource("Z9"))
                .withProvision(DraftProvision.coded("P9"));
        var saved = drafting.save(people.writer, id, draft.row().version(), broken);
        assertThat(saved.problems())
                .extracting(problem -> problem.provision() + " " + problem.field())
                .contains("P1 name", "P1 source", "P9 name", "P9 clause", "P9 certainty");
        assertThatThrownBy(
                        () -> drafting.putInForce(people.second, id, saved.row().version(), UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        DraftUnsound.class,
                        unsound -> assertThat(unsound.problems()).hasSameSizeAs(saved.problems()));
    }

    @Test
    void whatTheReaderRefusesIsLaidAtTheDoorOfItsProvision() {
        var draft = drafting.open(people.writer, begin());
        var rule = Content.empty()
                .with("kind", Content.text("at_least"))
                .with("figure", Content.text("no_such_figure"))
                .with("limit", Content.text("3"))
                .with("unit", Content.text("年"));
        var content = onDaysOfItsOwn(draft.content())
                .withProvision(draft.content().provision("P2c").orElseThrow().withRule(rule));
        assertThat(drafting.check(people.writer, draft.row().id(), content))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.provision()).isEqualTo("P2c");
                    assertThat(problem.arguments()).last().asString().contains("no_such_figure");
                });
    }

    @Test
    void daysOfAnEditionInForceCannotBeClaimedAgainNorDaysThatAreOver() {
        var first = openEnded();
        drafting.putInForce(
                people.second, first, drafting.open(people.second, first).row().version(), UUID.randomUUID());
        var rival = drafting.open(people.writer, begin(people.writer, "6599"));
        var days = daysOf(first);
        assertThat(drafting.check(
                        people.writer,
                        rival.row().id(),
                        rival.content()
                                .inForce(FilingKind.NEW, days.plusDays(10), null)
                                .notInForce(FilingKind.REVIEW)))
                .extracting(DraftProblem::messageKey)
                .containsExactly("ladder.draft.problem.overlap");
        assertThat(drafting.check(
                        people.writer,
                        rival.row().id(),
                        rival.content()
                                .inForce(FilingKind.NEW, tomorrow.minusDays(2), tomorrow.minusDays(2))
                                .notInForce(FilingKind.REVIEW)))
                .extracting(DraftProblem::messageKey)
                .contains("ladder.draft.problem.past");
        // it is ended for the tests that come after
        var amended = drafting.begin(
                people.writer,
                new DraftStart(
                        digestOf(first),
                        drafting.open(people.writer, first).row().ref().edition(),
                        "6599"),
                UUID.randomUUID());
        var amendment = drafting.open(people.writer, amended);
        assertThat(amendment.problems())
                .extracting(DraftProblem::messageKey)
                .containsExactly("ladder.draft.problem.nothingNew");
        var saved = drafting.save(
                people.writer,
                amended,
                amendment.row().version(),
                amendment.content().inForce(FilingKind.NEW, days, days));
        drafting.putInForce(people.second, amended, saved.row().version(), UUID.randomUUID());
        assertThat(drafting.check(
                        people.writer,
                        rival.row().id(),
                        rival.content()
                                .inForce(FilingKind.NEW, days.plusDays(10), days.plusDays(10))
                                .notInForce(FilingKind.REVIEW)))
                .isEmpty();
    }

    @Test
    void aProvisionTakenOutIsTakenOffItsRouteAndOutOfTheScoreCardToo() {
        var card = rulebooks.edition(Rung.INNOVATIVE_SME, "2022").orElseThrow().digest();
        var id = drafting.begin(people.writer, new DraftStart(card, name(), "65"), UUID.randomUUID());
        var draft = drafting.open(people.writer, id);
        assertThat(draft.content().cardNumbers()).extracting(DraftNumber::key).contains("pass", "least");
        var content = onDaysOfItsOwn(draft.content().withoutProvision("D4").withoutProvision("I6"));
        assertThat(drafting.check(people.writer, id, content)).isEmpty();
    }

    @Test
    void aProvinceAddsARungOfItsOwnThatNoOtherHas() {
        var code = "XJ_RUNG_" + NEXT.incrementAndGet();
        var rung = new NewRung(code, new DraftText("疆域之星", "Star of the region"));
        var id = drafting.begin(people.writer, new DraftStart(national, name(), "65", rung), UUID.randomUUID());
        var draft = drafting.open(people.writer, id);
        var saved = drafting.save(people.writer, id, draft.row().version(), onDaysOfItsOwn(draft.content()));
        drafting.putInForce(people.second, id, saved.row().version(), UUID.randomUUID());
        assertThat(rulebooks.knows(new Rung(code))).isTrue();

        refused(
                DraftRefused.class,
                "rungTaken",
                () -> drafting.begin(
                        people.otherProvince, new DraftStart(national, name(), "54", rung), UUID.randomUUID()));
        for (var wrong : List.of("SRDI_SME", "xj", "")) {
            refused(
                    DraftRefused.class,
                    "rungCode",
                    () -> drafting.begin(
                            people.writer,
                            new DraftStart(national, name(), "65", new NewRung(wrong, rung.name())),
                            UUID.randomUUID()));
        }
        refused(
                DraftRefused.class,
                "rungName",
                () -> drafting.begin(
                        people.writer,
                        new DraftStart(national, name(), "65", new NewRung(code, new DraftText("星", ""))),
                        UUID.randomUUID()));
    }

    @Test
    void theTextForReadingSaysTheSameAsTheContent() {
        var draft = drafting.open(people.writer, begin());
        assertThat(ContentYaml.read(draft.yaml())).isEqualTo(draft.content().keys());
        assertThat(draft.yaml()).contains("专精特新").doesNotContain("\\u");
    }

    private List<ThrowingCallable> acts(Actor actor, DraftId id, long version, DraftContent content) {
        return List.of(
                () -> drafting.save(actor, id, version, content),
                () -> drafting.discard(actor, id, version, UUID.randomUUID()),
                () -> drafting.putInForce(actor, id, version, UUID.randomUUID()));
    }

    private DraftId begin() {
        return begin(people.writer, "65");
    }

    private DraftId begin(Actor actor, String region) {
        return drafting.begin(actor, new DraftStart(national, name(), region), UUID.randomUUID());
    }

    private DraftId sound() {
        var id = begin();
        var draft = drafting.open(people.writer, id);
        var saved = drafting.save(people.writer, id, draft.row().version(), onDaysOfItsOwn(draft.content()));
        assertThat(saved.problems()).isEmpty();
        return id;
    }

    private DraftId openEnded() {
        var id = begin(people.writer, "6599");
        var draft = drafting.open(people.writer, id);
        drafting.save(
                people.writer,
                id,
                draft.row().version(),
                draft.content().inForce(FilingKind.NEW, tomorrow, null).notInForce(FilingKind.REVIEW));
        return id;
    }

    /** Days that no other test of this class claims. */
    private DraftContent onDaysOfItsOwn(DraftContent content) {
        var day = tomorrow.plusYears(1).plusDays(NEXT.incrementAndGet() % 100_000);
        return content.inForce(FilingKind.NEW, day, day).notInForce(FilingKind.REVIEW);
    }

    private LocalDate daysOf(DraftId id) {
        var days = drafting.open(people.writer, id).content().inForce();
        return LocalDate.parse(Objects.requireNonNull(days.get("NEW")).from());
    }

    private String digestOf(DraftId id) {
        return ledger.current(drafting.open(people.writer, id).row().ref())
                .orElseThrow()
                .digest();
    }

    private static String name() {
        return "2026-t" + NEXT.incrementAndGet();
    }

    private List<String> audited(String subject) {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param(subject)
                .query(String.class)
                .list();
    }

    private static void refused(Class<? extends Throwable> kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(kind).hasMessageContaining(key);
    }
}
