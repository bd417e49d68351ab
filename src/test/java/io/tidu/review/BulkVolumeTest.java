package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.BureauLevel;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Five thousand filings in one go, with the same decisions made one by one run beside it. */
@TiduTest
class BulkVolumeTest {

    private static final Logger log = LoggerFactory.getLogger(BulkVolumeTest.class);
    private static final int FILINGS = 5000;
    private static final int ONE_BY_ONE = 200;
    private static final BulkTask RECOMMEND = new BulkTask.Decide(new Decision.Recommend("材料属实"));

    @Autowired
    private BulkService bulk;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private StatementCount statements;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private BulkStage many;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        many = new BulkStage(context);
    }

    @Test
    void aPreviewOfManyAsksAsOftenAsOneOfFew() throws Exception {
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 400);
        for (var task : List.of(RECOMMEND, new BulkTask.Undo(), new BulkTask.Release())) {
            int few = statements.of(() -> plan(task, new BulkSelection.Chosen(ids.subList(0, 20))));
            int lots = statements.of(() -> plan(task, new BulkSelection.Chosen(ids)));
            assertThat(lots).isEqualTo(few).isPositive();
        }
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void fiveThousandAreDecidedAndReleasedWithoutCostingMoreForEachThanOneByOne() {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var apart = many.copies(first, ONE_BY_ONE);
        var together = many.copies(first, FILINGS);

        long begun = System.nanoTime();
        apart.forEach(id -> reviews.decide(stage.county, id, new Decision.Recommend("材料属实"), UUID.randomUUID()));
        var oneByOne = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        var job = plan(RECOMMEND, new BulkSelection.Chosen(together));
        var looking = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        bulk.start(stage.county, job);
        assertThat(many.ended(stage.county, job).count(ItemState.DONE)).isEqualTo(FILINGS);
        var deciding = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        var release = many.run(stage.county, new BulkTask.Release(), new BulkSelection.Chosen(together));
        var releasing = Duration.ofNanos(System.nanoTime() - begun);

        log.info(
                "{} one by one {} ms; preview of {} {} ms, deciding {} ms, release {} ms",
                ONE_BY_ONE,
                oneByOne.toMillis(),
                FILINGS,
                looking.toMillis(),
                deciding.toMillis(),
                releasing.toMillis());
        assertThat(release.count(ItemState.DONE)).isEqualTo(FILINGS);
        assertThat(deciding.dividedBy(FILINGS))
                .isLessThan(oneByOne.dividedBy(ONE_BY_ONE).multipliedBy(2));
        assertThat(looking).isLessThan(deciding);
    }

    private JobId plan(BulkTask task, BulkSelection selection) {
        return bulk.plan(stage.county, task, selection, UUID.randomUUID());
    }
}
