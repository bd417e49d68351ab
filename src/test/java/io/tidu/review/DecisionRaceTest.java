package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.BureauLevel;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Fifty people at the same second: each effect once, and whoever came too late is told so. */
@TiduTest
class DecisionRaceTest {

    private static final int PEOPLE = 50;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private BulkService bulk;

    @Autowired
    private FilingService filings;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private BulkStage many;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        many = new BulkStage(context);
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
    }

    @Test
    void ofFiftyOppositeDecisionsOneIsKept() throws Exception {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();

        var refused = BulkStage.atOnce(
                PEOPLE,
                person -> reviews.decide(
                        BulkStage.colleague(stage.county),
                        filing,
                        person % 2 == 0 ? new Decision.Recommend("属实") : new Decision.Decline("不属实"),
                        UUID.randomUUID()));

        assertThat(refused).hasSize(PEOPLE - 1).allMatch(AlreadyDecided.class::isInstance);
        assertThat(reviews.pending(stage.county, List.of(filing))).hasSize(1);
        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void ofFiftyOppositeDecisionsThatCountAtOnceOneWinsAndTheOthersAreToldSo() throws Exception {
        var filing = stage.in(FilingStatus.CITY_REVIEW).id();

        var refused = BulkStage.atOnce(
                PEOPLE,
                person -> reviews.decide(
                        BulkStage.colleague(stage.city),
                        filing,
                        person % 2 == 0 ? new Decision.Recommend("属实") : new Decision.Decline("不属实"),
                        UUID.randomUUID()));

        assertThat(refused).hasSize(PEOPLE - 1).allMatch(FilingMovedOn.class::isInstance);
        assertThat(many.steps(filing, "DECLINE") + many.steps(filing, "RECOMMEND"))
                .isEqualTo(2);
    }

    @Test
    void ofFiftyReleasesOneTakesTheStep() throws Exception {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, filing, new Decision.Recommend("属实"), UUID.randomUUID());
        var jobs = IntStream.range(0, PEOPLE)
                .mapToObj(i -> bulk.plan(stage.county, new BulkTask.Release(), pending(), UUID.randomUUID()))
                .toList();

        var refused = BulkStage.atOnce(PEOPLE, person -> bulk.start(stage.county, jobs.get(person)));

        assertThat(refused).isEmpty();
        var done = jobs.stream()
                .map(job -> many.ended(stage.county, job))
                .mapToInt(row -> row.count(ItemState.DONE))
                .sum();
        assertThat(done).isEqualTo(1);
        assertThat(many.steps(filing, "RECOMMEND")).isEqualTo(1);
    }

    @Test
    void oneReleaseStartedByFiftyClicksRunsOnce() throws Exception {
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 20);
        many.run(stage.county, new BulkTask.Decide(new Decision.Recommend("属实")), new BulkSelection.Chosen(ids));
        var job = bulk.plan(stage.county, new BulkTask.Release(), pending(), UUID.randomUUID());

        BulkStage.atOnce(PEOPLE, person -> bulk.start(stage.county, job));

        assertThat(many.ended(stage.county, job).count(ItemState.DONE)).isEqualTo(20);
        assertThat(ids).allSatisfy(id -> assertThat(many.steps(id, "RECOMMEND")).isEqualTo(1));
    }

    @Test
    void aDecisionIsEitherTakenBackOrReleased() throws Exception {
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), PEOPLE);
        many.run(stage.county, new BulkTask.Decide(new Decision.Recommend("属实")), new BulkSelection.Chosen(ids));
        var job = bulk.plan(stage.county, new BulkTask.Release(), pending(), UUID.randomUUID());

        bulk.start(stage.county, job);
        var refused = BulkStage.atOnce(PEOPLE, person -> reviews.undoPending(stage.county, ids.get(person)));

        var row = many.ended(stage.county, job);
        assertThat(refused).allMatch(BulkRefused.class::isInstance).hasSize(row.count(ItemState.DONE));
        assertThat(row.total()).isEqualTo(PEOPLE);
        assertThat(reviews.pending(stage.county, ids)).isEmpty();
        var moved = ids.stream()
                .filter(id -> many.steps(id, FilingAction.RECOMMEND.name()) == 1)
                .count();
        assertThat(moved).isEqualTo(row.count(ItemState.DONE));
    }

    private BulkSelection pending() {
        return new BulkSelection.Matching(
                DeskFilter.everything().withRound(stage.round).withMarked(true));
    }
}
