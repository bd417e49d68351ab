package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RowKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-11: a job goes on only as long as somebody may do what it does in their name. */
@TiduTest
class JobOwnersTest {

    private static final BulkTask RECOMMEND = new BulkTask.Decide(new Decision.Recommend("材料属实"));

    @Autowired
    private BulkService bulk;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private FilingService filings;

    @Autowired
    private StatementCount statements;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private BulkStage many;
    private Office office;
    private Actor owner;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        many = new BulkStage(context);
        office = new Office(context);
        owner = office.colleague(stage.county, "甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suspended = 1",
                "active = 0",
                "role = 'PUBLISHER'",
                "bureau_id = (select b.parent_id from bureau b where b.id = account.bureau_id)"
            })
    void nothingMoreIsDoneInTheNameOfWhoeverLeftAndEachFilingSaysSo(String change) {
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 3);
        var job = bulk.plan(owner, RECOMMEND, new BulkSelection.Chosen(ids), key());
        office.execute("update account set " + change + " where id = ?", account());

        bulk.start(owner, job);

        var row = many.ended(stage.county, job);
        assertThat(row.state()).isEqualTo(JobState.CANCELLED);
        assertThat(row.count(ItemState.REFUSED)).isEqualTo(3);
        assertThat(bulk.items(stage.county, job, EnumSet.of(ItemState.REFUSED), 0, 9))
                .allSatisfy(item -> assertThat(item.why())
                        .isNotNull()
                        .extracting(why -> why.in(Locale.SIMPLIFIED_CHINESE))
                        .asString()
                        .contains("甲", "未处理"));
        assertThat(ids).allSatisfy(id -> assertThat(many.steps(id, "RECOMMEND")).isZero());
    }

    @Test
    void aRunningJobStopsAndWhatIsLeftIsDoneOnceThePersonIsBack() {
        var ids = many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 300);
        var job = bulk.plan(owner, RECOMMEND, new BulkSelection.Chosen(ids), key());
        bulk.start(owner, job);
        office.execute("update account set suspended = 1 where id = ?", account());

        var stopped = many.ended(stage.county, job);
        assertThat(stopped.state()).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.count(ItemState.REFUSED)).isPositive();
        assertThat(stopped.count(ItemState.DONE) + stopped.count(ItemState.REFUSED))
                .isEqualTo(300);

        office.execute("update account set suspended = 0 where id = ?", account());
        bulk.retry(owner, job);
        assertThat(many.ended(stage.county, job).count(ItemState.DONE)).isEqualTo(300);
    }

    @Test
    void aReleaseIsFinishedByAColleagueInTheirOwnName() {
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, filing, new Decision.Recommend("属实"), key());
        var chosen = new BulkSelection.Chosen(List.of(filing));
        var release = bulk.plan(owner, new BulkTask.Release(), chosen, key());
        office.execute("update account set suspended = 1 where id = ?", account());
        bulk.start(owner, release);
        assertThat(many.ended(stage.county, release).state()).isEqualTo(JobState.CANCELLED);

        var colleague = office.colleague(stage.county, "乙");
        bulk.retry(colleague, release);

        var row = many.ended(colleague, release);
        assertThat(row.count(ItemState.DONE)).isEqualTo(1);
        assertThat(row.by()).isEqualTo("乙");
        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.CITY_REVIEW);
    }

    @Test
    void decisionsAreNotContinuedInAnothersName() {
        var job = bulk.plan(
                owner,
                RECOMMEND,
                new BulkSelection.Chosen(many.copies(stage.in(FilingStatus.COUNTY_REVIEW), 2)),
                key());
        office.execute("update account set suspended = 1 where id = ?", account());
        bulk.start(owner, job);
        many.ended(stage.county, job);
        assertThatThrownBy(() -> bulk.retry(stage.county, job)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatStandsAboveManyFilingsIsAskedForAsOftenAsAboveOne() throws Exception {
        var above = stage.in(FilingStatus.CITY_REVIEW);
        reviews.write(stage.city, above.id(), "正在看", 0);
        var ids = many.copies(above, 40);

        int few = statements.of(() -> undo(ids.subList(0, 2)));
        int all = statements.of(() -> undo(ids.subList(2, 40)));

        assertThat(all).isEqualTo(few);
        var job = undo(List.of(above.id(), ids.getFirst()));
        assertThat(bulk.job(owner, job).count(ItemState.REFUSED)).isEqualTo(1);
        assertThat(bulk.job(owner, job).count(ItemState.WAITING)).isEqualTo(1);
    }

    private JobId undo(List<FilingId> ids) {
        return bulk.plan(owner, new BulkTask.Undo(), new BulkSelection.Chosen(ids), key());
    }

    private byte[] account() {
        return RowKey.bytes(owner.account().value());
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
