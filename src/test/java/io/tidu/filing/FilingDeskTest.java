package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.ladder.Rung;
import io.tidu.ladder.Verdict;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostLoadEventListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingDeskTest {

    private static final DeskFilter EVERYTHING = DeskFilter.everything();
    private static final int FILINGS = 1500;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private StatementCount statements;

    private Stage stage;
    private ManyFilings many;
    private Actor city;
    private Actor county;

    @BeforeAll
    void fill() {
        stage = new Stage(context);
        many = new ManyFilings(context, stage.provinceBureau, stage.round, FILINGS);
        city = Stage.official(Role.REVIEWER, many.cities.get(3), BureauLevel.CITY);
        county = Stage.official(Role.REVIEWER, many.counties.get(31), BureauLevel.COUNTY);
    }

    @Test
    void everyBureauSeesTheSubmittedFilingsOfItsTerritoryAndNoOther() {
        var ofProvince = all(stage.province, EVERYTHING);
        assertThat(ofProvince)
                .hasSize(desk.count(stage.province, EVERYTHING))
                .hasSizeLessThan(FILINGS)
                .allMatch(row -> row.submissionNo() > 0 && row.status() != FilingStatus.DRAFT);
        assertThat(all(city, EVERYTHING))
                .containsExactlyInAnyOrderElementsOf(ofProvince.stream()
                        .filter(row -> city.covers(row.jurisdiction()))
                        .toList())
                .isNotEmpty();
        assertThat(all(county, EVERYTHING))
                .containsExactlyInAnyOrderElementsOf(ofProvince.stream()
                        .filter(row -> county.covers(row.jurisdiction()))
                        .toList())
                .isNotEmpty();
        assertThat(all(stage.publisher, EVERYTHING)).hasSameSizeAs(ofProvince);
    }

    @Test
    void whoHasNoPartInFilingsSeesAnEmptyList() {
        for (var nobody : List.of(
                stage.otherProvince,
                stage.otherPublisher,
                stage.otherCounty,
                stage.expert,
                stage.systemAdmin,
                stage.auditor)) {
            assertThat(desk.page(nobody, EVERYTHING, DeskSort.LONGEST_WAITING, 0, 100))
                    .isEmpty();
            assertThat(desk.count(nobody, EVERYTHING)).isZero();
            assertThat(desk.countByStatus(nobody, EVERYTHING)).isEmpty();
        }
    }

    @Test
    void aFirmSeesItsOwnFilingsDraftsIncluded() {
        var firm = stage.started();
        assertThat(desk.page(firm.filler(), EVERYTHING, DeskSort.LONGEST_WAITING, 0, 100))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(firm.id());
                    assertThat(row.status()).isEqualTo(FilingStatus.DRAFT);
                    assertThat(row.number()).isNull();
                });
        assertThat(desk.count(firm.signatory(), EVERYTHING)).isEqualTo(1);
        assertThat(desk.count(stage.firm().filler(), EVERYTHING)).isZero();
    }

    @Test
    void aFilterNeverWidensTheTerritory() {
        var elsewhere = EVERYTHING.withBureau(many.counties.get(77));
        assertThat(desk.count(stage.province, elsewhere)).isPositive();
        assertThat(desk.count(county, elsewhere)).isZero();
        assertThat(desk.count(city, elsewhere)).isZero();
    }

    @ParameterizedTest
    @EnumSource(DeskSort.Key.class)
    void pagesFollowEachOtherInTheOrderAskedForWithoutGapOrRepetition(DeskSort.Key key) {
        var order = DeskSort.by(key);
        var forward = paged(stage.province, EVERYTHING, order);
        var backward = paged(stage.province, EVERYTHING, order.descending());
        assertThat(forward).doesNotHaveDuplicates().hasSize(desk.count(stage.province, EVERYTHING));
        assertThat(backward.reversed()).isEqualTo(forward);
        assertThat(forward).isSortedAccordingTo(comparator(key));
    }

    @Test
    void everyFilterNarrowsToWhatItSays() {
        var whole = all(stage.province, EVERYTHING);
        var county0 = many.counties.getFirst();
        var middle = whole.get(whole.size() / 2).turnSince();
        same(
                DeskFilter.in(FilingStatus.RETURNED, FilingStatus.PROPOSED),
                whole.stream()
                        .filter(row -> row.status() == FilingStatus.RETURNED || row.status() == FilingStatus.PROPOSED)
                        .toList());
        same(
                EVERYTHING.withVerdict(Verdict.UNMET),
                whole.stream().filter(row -> row.verdict() == Verdict.UNMET).toList());
        same(
                EVERYTHING.withBureau(county0),
                whole.stream()
                        .filter(row -> row.jurisdiction().county().equals(county0.value()))
                        .toList());
        same(
                EVERYTHING.withWaitingSinceBefore(middle),
                whole.stream().filter(row -> row.turnSince().isBefore(middle)).toList());
        same(EVERYTHING.withRound(stage.round).withRung(Rung.SRDI_SME), whole);
        assertThat(desk.count(stage.province, EVERYTHING.withRound(RoundId.next())))
                .isZero();
        assertThat(desk.count(stage.province, EVERYTHING.withRung(Rung.LITTLE_GIANT)))
                .isZero();
    }

    @Test
    void aSearchFindsPartsOfNamesAndBeginningsOfNumbersAndCodes() {
        var whole = all(stage.province, EVERYTHING);
        same(
                EVERYTHING.withText("新材料"),
                whole.stream()
                        .filter(row -> row.enterpriseName().contains("新材料"))
                        .toList());
        var one = whole.get(17);
        same(
                EVERYTHING.withText(" " + one.enterpriseName().substring(2, 12) + "　"),
                whole.stream()
                        .filter(row -> row.enterpriseName()
                                .contains(one.enterpriseName().substring(2, 12)))
                        .toList());
        same(EVERYTHING.withText(Objects.requireNonNull(one.number())), List.of(one));
        same(EVERYTHING.withText(one.creditCode()), List.of(one));
        assertThat(desk.count(city, EVERYTHING.withText("有限公司"))).isEqualTo(desk.count(city, EVERYTHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "' or 1=1 -- ", "\"", "%%%", "9133_", "😀", "新材料%"})
    void whatMeansSomethingToTheDatabaseIsTakenAsItStands(String text) {
        assertThat(desk.count(stage.province, EVERYTHING.withText(text))).isZero();
    }

    @Test
    void countsByStatusAddUpToTheWhole() {
        var counts = desk.countByStatus(stage.province, EVERYTHING);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(desk.count(stage.province, EVERYTHING));
        counts.forEach((status, count) ->
                assertThat(desk.count(stage.province, DeskFilter.in(status))).isEqualTo(count));
    }

    @Test
    void aPageBeyondTheEndIsEmptyAndAnAbsurdOneHarmless() {
        assertThat(desk.page(stage.province, EVERYTHING, DeskSort.LONGEST_WAITING, 1_000_000, 50))
                .isEmpty();
        assertThat(desk.page(stage.province, EVERYTHING, DeskSort.LONGEST_WAITING, -5, -5))
                .isEmpty();
        assertThat(desk.page(stage.province, EVERYTHING, DeskSort.LONGEST_WAITING, 0, 1_000_000))
                .hasSize(500);
    }

    @Test
    void aListLoadsNoEntityAtAll() throws Exception {
        var loaded = loadedByThisThread();
        assertThat(context.getBean(Filings.class).findAll(PageRequest.of(0, 3))).hasSize(3);
        assertThat(loaded).as("entities are seen here").hasSizeGreaterThanOrEqualTo(3);

        loaded.clear();
        assertThat(statements.of(
                        () -> assertThat(desk.page(stage.province, EVERYTHING, DeskSort.LONGEST_WAITING, 0, 200))
                                .hasSize(200)))
                .isLessThanOrEqualTo(2);
        assertThat(loaded).isEmpty();
    }

    private List<Object> loadedByThisThread() {
        var here = Thread.currentThread();
        var loaded = new ArrayList<>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getEventListenerRegistry()
                .appendListeners(EventType.POST_LOAD, (PostLoadEventListener) event -> {
                    if (Thread.currentThread() == here) {
                        loaded.add(event.getEntity());
                    }
                });
        return loaded;
    }

    private void same(DeskFilter filter, List<FilingRow> expected) {
        assertThat(expected).isNotEmpty();
        assertThat(all(stage.province, filter)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(desk.count(stage.province, filter)).isEqualTo(expected.size());
    }

    private List<FilingRow> all(Actor actor, DeskFilter filter) {
        return paged(actor, filter, DeskSort.LONGEST_WAITING);
    }

    private List<FilingRow> paged(Actor actor, DeskFilter filter, DeskSort sort) {
        var rows = new ArrayList<FilingRow>();
        List<FilingRow> page;
        do {
            page = desk.page(actor, filter, sort, rows.size(), 400);
            rows.addAll(page);
        } while (!page.isEmpty());
        return rows;
    }

    private static Comparator<FilingRow> comparator(DeskSort.Key key) {
        return switch (key) {
            case DUE -> Comparator.comparing(row -> Objects.requireNonNullElse(row.dueAt(), DueDay.NEVER));
            case TURN_SINCE -> Comparator.comparing(FilingRow::turnSince);
            case SUBMITTED_AT -> Comparator.comparing(row -> Objects.requireNonNull(row.submittedAt()));
            case ENTERPRISE_NAME -> Comparator.comparing(FilingRow::enterpriseName);
            case NUMBER -> Comparator.comparing(row -> Objects.requireNonNull(row.number()));
        };
    }
}
