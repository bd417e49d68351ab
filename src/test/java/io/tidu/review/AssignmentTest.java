package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.DeskAssignee;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-17: a filing is somebody's work within a bureau. */
@TiduTest
class AssignmentTest {

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private BulkService bulk;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private FilingService filings;

    @Autowired
    private RelationService relations;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private Office office;
    private Actor an;
    private Actor bo;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        office = new Office(context);
        an = office.employed(stage.county, "安");
        bo = office.colleague(stage.county, "博");
        office.employed(stage.city, "市一");
    }

    @Test
    void aFilingIsTakenGivenOnAndMadeNobodysWithATrace() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();

        assignments.take(an, filing);
        assertThat(work(bo, filing).name()).isEqualTo("安");
        assertThat(news(an.account().value())).isZero();

        assignments.assign(an, filing, bo.account());
        var row = work(an, filing);
        assertThat(row.account()).isEqualTo(bo.account());
        assertThat(row.by()).isEqualTo("安");
        assertThat(news(bo.account().value())).isEqualTo(1);

        assignments.free(bo, filing);
        assertThat(assignments.of(an, List.of(filing))).isEmpty();
        assertThat(news(bo.account().value())).isZero();
        assertThat(traces(filing)).isEqualTo(3);
    }

    @Test
    void ofTwoWhoTakeItOneIsToldWhoWasFaster() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assignments.take(an, filing);
        assignments.take(an, filing);

        assertThatThrownBy(() -> assignments.take(bo, filing))
                .isInstanceOf(AssignmentRefused.class)
                .hasMessageContaining("review.assign.taken")
                .hasMessageContaining("安");
    }

    @Test
    void ofManyWhoTakeItAtOnceOneHasIt() throws Exception {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var people = List.of(an, bo, office.colleague(an, "晨"), office.colleague(an, "丁"));

        var refused = BulkStage.atOnce(4, person -> assignments.take(people.get(person), filing));

        assertThat(refused).hasSize(3).allSatisfy(each -> assertThat(each).isInstanceOf(AssignmentRefused.class));
        assertThat(traces(filing)).isEqualTo(1);
    }

    @Test
    void itLocksNothingAndTheNewsEndsWithTheDecision() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assignments.assign(an, filing, bo.account());

        filings.recommend(an, filing, "属实", UUID.randomUUID());

        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(news(bo.account().value())).isZero();
        assertThat(assignments.of(an, List.of(filing))).hasSize(1);
    }

    @Test
    void eachBureauHasItsOwnAndKnowsNoOthers() {
        var filing = stage.in(FilingStatus.CITY_REVIEW).id();
        assignments.take(an, filing);
        assertThat(assignments.of(stage.city, List.of(filing))).isEmpty();
        assertThat(desk.count(stage.city, mine(an))).isZero();

        assignments.take(stage.city, filing);
        assertThat(work(an, filing).name()).isEqualTo("安");
        assertThatThrownBy(() -> assignments.assign(stage.city, filing, bo.account()))
                .isInstanceOf(AssignmentRefused.class)
                .hasMessageContaining("review.assign.noColleague");
    }

    @Test
    void othersAreDenied() {
        var of = stage.in(FilingStatus.COUNTY_REVIEW);
        var filing = of.id();
        for (var nobody : List.of(of.filler(), of.signatory(), stage.publisher, stage.systemAdmin)) {
            assertThatThrownBy(() -> assignments.take(nobody, filing)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> assignments.assign(nobody, filing, an.account()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> assignments.free(nobody, filing)).isInstanceOf(NotAllowed.class);
            assertThat(assignments.of(nobody, List.of(filing))).isEmpty();
        }
        for (var stranger : List.of(stage.otherCounty, stage.otherCity, stage.otherProvince)) {
            assertThatThrownBy(() -> assignments.take(stranger, filing)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assignments.free(stranger, filing)).isInstanceOf(NotFound.class);
        }
        assertThat(assignments.colleagues(of.filler())).isEmpty();
        assertThat(assignments.colleagues(an)).extracting(Colleague::name).containsExactlyInAnyOrder("安", "博");
    }

    @Test
    void whoeverIsRelatedToTheFirmCannotHaveItsFiling() {
        var of = stage.in(FilingStatus.COUNTY_REVIEW);
        relate(bo, of);

        assertThatThrownBy(() -> assignments.assign(an, of.id(), bo.account()))
                .isInstanceOf(AssignmentRefused.class)
                .hasMessageContaining("review.assign.related")
                .hasMessageContaining("博");
        assertThatThrownBy(() -> assignments.take(bo, of.id())).isInstanceOf(AssignmentRefused.class);
    }

    @Test
    void whatHasEndedIsNobodysToDo() {
        var filing = stage.in(FilingStatus.NOT_RECOMMENDED).id();
        assertThatThrownBy(() -> assignments.take(an, filing)).hasMessageContaining("review.assign.ended");
    }

    @Test
    void theDeskIsNarrowedToWhoseWorkItIs() {
        var mine = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var theirs = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var nobodys = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assignments.take(an, mine);
        assignments.take(bo, theirs);

        assertThat(desk.ids(an, mine(an), 9)).containsExactly(mine);
        assertThat(desk.ids(an, mine(bo), 9)).containsExactly(theirs);
        assertThat(desk.ids(an, DeskFilter.everything().withAssigned(new DeskAssignee.Nobody()), 9))
                .containsExactly(nobodys);
    }

    @Test
    void manyAreSharedOutEvenlyAndTheSameEachTime() {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        var ids = new BulkStage(context).copies(first, 9);
        relate(an, first);
        var all = new ArrayList<>(ids);
        all.add(first.id());
        var task = new BulkTask.Assign(Set.of(an.account(), bo.account()));

        var job = run(task, all);
        var shares = shares(job, all);
        assertThat(shares.values().stream().filter("安"::equals)).hasSize(5);
        assertThat(shares.values().stream().filter("博"::equals)).hasSize(5);
        assertThat(shares.get(first.id())).isEqualTo("博");
        assertThat(news(bo.account().value())).isEqualTo(1);
        assertThat(news(an.account().value())).isZero();

        assertThat(shares(run(task, all.reversed()), all)).isEqualTo(shares);
        run(new BulkTask.Assign(Set.of()), all);
        assertThat(assignments.of(an, all)).isEmpty();
    }

    @Test
    void whatNobodyChosenMayHaveIsRefusedInThePreview() {
        var of = stage.in(FilingStatus.COUNTY_REVIEW);
        relate(bo, of);
        var job = bulk.plan(
                an,
                new BulkTask.Assign(Set.of(bo.account())),
                new BulkSelection.Chosen(List.of(of.id())),
                UUID.randomUUID());

        assertThat(bulk.items(an, job, EnumSet.of(ItemState.REFUSED), 0, 9))
                .singleElement()
                .satisfies(item ->
                        assertThat(Objects.requireNonNull(item.why()).key()).isEqualTo("review.assign.allRelated"));
        assertThatThrownBy(() -> bulk.plan(
                        an,
                        new BulkTask.Assign(Set.of(stage.city.account())),
                        new BulkSelection.Chosen(List.of(of.id())),
                        UUID.randomUUID()))
                .isInstanceOf(AssignmentRefused.class);
    }

    private JobId run(BulkTask task, List<FilingId> ids) {
        return new BulkStage(context)
                .run(an, task, new BulkSelection.Chosen(ids))
                .id();
    }

    private Map<FilingId, String> shares(JobId job, List<FilingId> ids) {
        assertThat(bulk.job(an, job).count(ItemState.DONE)).isEqualTo(ids.size());
        return assignments.of(an, ids).values().stream()
                .collect(Collectors.toMap(AssignmentRow::filing, AssignmentRow::name));
    }

    private void relate(Actor official, Stage.Case firm) {
        relations.declare(
                official,
                new NewRelation(firm.enterprise(), official.account(), RelationKind.values()[0], "亲属"),
                UUID.randomUUID());
    }

    private static DeskFilter mine(Actor actor) {
        return DeskFilter.everything().withAssigned(new DeskAssignee.Person(actor.account()));
    }

    private AssignmentRow work(Actor asking, FilingId filing) {
        return Objects.requireNonNull(assignments.of(asking, List.of(filing)).get(filing));
    }

    private int news(UUID reader) {
        return office.count("select count(*) from news where reader_id = ? and settled_at is null", reader);
    }

    private int traces(FilingId filing) {
        return office.count("""
                select count(*) from audit_entry where action in ('ASSIGNED', 'UNASSIGNED')
                and subject = (select concat('filing:', number) from filing where id = ?)""", filing.value());
    }
}
