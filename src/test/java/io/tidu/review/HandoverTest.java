package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountAdministration;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-17: what a colleague on leave has to do is handed over. */
@TiduTest
class HandoverTest {

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private HandoverService handovers;

    @Autowired
    private ComingBack comingBack;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private FilingService filings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RelationService relations;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private Office office;
    private Actor an;
    private Actor bo;
    private Actor chen;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        office = new Office(context);
        an = office.employed(stage.county, "安");
        bo = office.colleague(stage.county, "博");
        chen = office.colleague(stage.county, "晨");
    }

    @Test
    void aPreviewCountsAndDoesNothing() {
        var of = assigned(an);
        relate(bo, of);
        assigned(an);

        var preview = handovers.preview(chen, plan(null, bo));

        assertThat(preview.going()).isEqualTo(1);
        assertThat(preview.staying()).extracting(FilingRow::id).containsExactly(of.id());
        assertThat(holder(of.id())).isEqualTo("安");
    }

    @Test
    void openWorkGoesEndedWorkAndDraftsStay() {
        var open = assigned(an).id();
        var ended = assigned(an).id();
        reviews.write(an, open, "初步意见", 0);
        filings.decline(an, ended, "不属实", UUID.randomUUID());

        var done = handovers.handOver(chen, plan(null, bo));

        assertThat(done.going()).isEqualTo(1);
        assertThat(holder(open)).isEqualTo("博");
        assertThat(holder(ended)).isEqualTo("安");
        assertThat(reviews.opinion(bo, open).text()).isEqualTo("初步意见");
        assertThat(filings.history(an, ended).getLast().who()).isEqualTo("安");
        assertThat(handovers.handOver(chen, plan(null, bo)).going()).isZero();
        assertThat(office.count(
                        "select count(*) from news where topic = 'MANY_ASSIGNED' and reader_id = ?",
                        bo.account().value()))
                .isEqualTo(1);
    }

    @Test
    void severalShareEvenly() {
        var first = assigned(an);
        new BulkStage(context).copies(first, 5).forEach(id -> assignments.take(an, id));

        var done = handovers.handOver(an, plan(null, bo, chen));

        assertThat(done.shares().values()).containsExactly(3, 3);
    }

    @Test
    void whatIsStillOpenComesBackByItself() {
        var open = assigned(an).id();
        var ended = assigned(an).id();
        var passedOn = assigned(an).id();
        handovers.handOver(an, plan(today(), bo));
        filings.decline(bo, ended, "不属实", UUID.randomUUID());
        assignments.assign(bo, passedOn, chen.account());

        comingBack.comeBack();
        assertThat(holder(open)).isEqualTo("博");
        dayAfter();
        comingBack.comeBack();
        comingBack.comeBack();

        assertThat(holder(open)).isEqualTo("安");
        assertThat(holder(ended)).isEqualTo("博");
        assertThat(holder(passedOn)).isEqualTo("晨");
    }

    @Test
    void nothingComesBackToWhoeverHasLeft() {
        var open = assigned(an).id();
        handovers.handOver(an, plan(today(), bo));
        accounts.disable(stage.systemAdmin, an.account());
        dayAfter();
        comingBack.comeBack();
        assertThat(holder(open)).isEqualTo("博");
    }

    @Test
    void theOpenWorkOfADisabledAccountIsNobodysAndTheBureauIsTold() {
        var open = assigned(an).id();
        var ended = assigned(an).id();
        filings.decline(an, ended, "不属实", UUID.randomUUID());

        accounts.disable(stage.systemAdmin, an.account());

        assertThat(assignments.of(bo, List.of(open))).isEmpty();
        assertThat(holder(ended)).isEqualTo("安");
        assertThat(office.count(
                        "select count(*) from news where topic = 'WORK_FREED' and amount = 1 and reader_id = ?",
                        stage.countyBureau.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> assignments.assign(bo, open, an.account())).isInstanceOf(AssignmentRefused.class);
    }

    @Test
    void onlyReviewersOfTheBureauAndOnlyToThem() {
        var of = assigned(an);
        for (var nobody : List.of(of.filler(), stage.publisher, stage.systemAdmin)) {
            assertThatThrownBy(() -> handovers.preview(nobody, plan(null, bo))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> handovers.handOver(nobody, plan(null, bo))).isInstanceOf(NotAllowed.class);
        }
        for (var stranger : List.of(stage.city, stage.province, stage.otherCounty)) {
            assertThatThrownBy(() -> handovers.handOver(stranger, plan(null, bo)))
                    .isInstanceOf(AssignmentRefused.class);
        }
        assertThatThrownBy(() -> handovers.preview(an, plan(null, an))).hasMessageContaining("toOthers");
        assertThatThrownBy(() -> handovers.preview(an, plan(null))).hasMessageContaining("toOthers");
        assertThatThrownBy(() -> handovers.preview(an, plan(today().minusDays(1), bo)))
                .hasMessageContaining("dayPassed");
        assertThat(holder(of.id())).isEqualTo("安");
    }

    private Stage.Case assigned(Actor to) {
        var of = stage.in(FilingStatus.COUNTY_REVIEW);
        assignments.assign(to, of.id(), to.account());
        return of;
    }

    private HandoverPlan plan(@Nullable LocalDate until, Actor... to) {
        return new HandoverPlan(
                an.account(), Set.copyOf(Arrays.stream(to).map(Actor::account).toList()), until);
    }

    private String holder(FilingId filing) {
        return Objects.requireNonNull(assignments.of(bo, List.of(filing)).get(filing))
                .name();
    }

    private void dayAfter() {
        office.execute(
                "update review_assignment set returns_on = ? where bureau_id = ? and returns_on is not null",
                today(),
                RowKey.bytes(stage.countyBureau.value()));
    }

    private void relate(Actor official, Stage.Case firm) {
        relations.declare(
                official,
                new NewRelation(firm.enterprise(), official.account(), RelationKind.values()[0], "亲属"),
                UUID.randomUUID());
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Zone.SHANGHAI));
    }
}
