package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.TiduTest;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.BureauLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-11: a decision that waits for its release ends when its filing moves on without it. */
@TiduTest
class OvertakenDecisionTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        new BulkStage(context).releaseTogether(stage.round, BureauLevel.COUNTY);
    }

    @Test
    void whatTheFirmTakesBackIsNotOfferedForReleaseAnyMore() {
        var taken = stage.in(FilingStatus.COUNTY_REVIEW);
        var stays = stage.in(FilingStatus.COUNTY_REVIEW);
        decide(taken);
        decide(stays);

        filings.withdraw(taken.filler(), taken.id(), null, UUID.randomUUID());

        assertThat(reviews.pending(stage.county, List.of(taken.id(), stays.id())))
                .containsOnlyKeys(stays.id());
        assertThat(releases.waiting(stage.county))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.total()).isEqualTo(1));
        assertThat(desk.ids(stage.county, DeskFilter.everything().withMarked(true), 9))
                .containsExactly(stays.id());
        assertThatThrownBy(() -> reviews.undoPending(stage.county, taken.id())).isInstanceOf(BulkRefused.class);
        assertThat(trace(taken))
                .singleElement()
                .satisfies(before -> assertThat(before).contains("RECOMMEND", stage.county.name(), "属实"));
    }

    @Test
    void aReleaseOvertakesNoDecisionOfItsOwn() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        decide(filing);
        new BulkStage(context)
                .run(stage.county, new BulkTask.Release(), new BulkSelection.Chosen(List.of(filing.id())));
        assertThat(filings.open(stage.city, filing.id()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(trace(filing)).isEmpty();
    }

    @Test
    void ofADecisionAndAWithdrawalAtTheSameMomentNoDecisionStaysBehind() throws Exception {
        var cases = new ArrayList<Stage.Case>();
        var acts = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 5; i++) {
            var filing = stage.in(FilingStatus.COUNTY_REVIEW);
            cases.add(filing);
            acts.add(() -> decide(filing));
            acts.add(() -> filings.withdraw(filing.filler(), filing.id(), null, UUID.randomUUID()));
        }

        var answers = AtOnce.answers(acts);

        for (int i = 0; i < cases.size(); i++) {
            assertThat(answers.get(2 * i))
                    .satisfiesAnyOf(
                            decided -> assertThat(decided).isEqualTo(FilingStatus.COUNTY_REVIEW),
                            refused -> assertThat(refused).isInstanceOf(FilingMovedOn.class));
            assertThat(filings.open(stage.county, cases.get(i).id()).status()).isEqualTo(FilingStatus.WITHDRAWN);
        }
        assertThat(reviews.pending(
                        stage.county, cases.stream().map(Stage.Case::id).toList()))
                .isEmpty();
    }

    private FilingStatus decide(Stage.Case filing) {
        return reviews.decide(stage.county, filing.id(), new Decision.Recommend("属实"), UUID.randomUUID())
                .status();
    }

    private List<String> trace(Stage.Case filing) {
        var number = filings.open(stage.county, filing.id()).row().number();
        return jdbc.sql("select before_state from audit_entry where subject = ? and action = 'DECISION_OVERTAKEN'")
                .param("filing:" + number)
                .query(String.class)
                .list();
    }
}
