package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-07: what is only planned is changed or taken away; what firms have seen is not. */
@TiduTest
class RoundReplanTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;
    private RoundRow planned;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
        planned = row(rounds.plan(stage.province, plan(2, FilingKind.NEW, RoundRules.usual()), key()));
    }

    @Test
    void allOfAPlanCanBecomeAnother() {
        var rules = new RoundRules(
                Set.of(BureauLevel.COUNTY, BureauLevel.PROVINCE),
                Set.of(),
                Set.of(BureauLevel.PROVINCE),
                ReturnMode.START_OVER,
                Map.of(BureauLevel.PROVINCE, LevelWindow.ofDays(TODAY.plusDays(50), TODAY.plusDays(90))),
                Map.of(BureauLevel.COUNTY, 5),
                7,
                Set.of(stage.cityBureau));
        var key = key();
        rounds.replan(stage.publisher, planned, plan(3, FilingKind.REVIEW, rules), key);
        rounds.replan(stage.publisher, planned, plan(3, FilingKind.REVIEW, rules), key);
        var row = row(planned.id());
        assertThat(row.rules()).isEqualTo(rules);
        assertThat(row.kind()).isEqualTo(FilingKind.REVIEW);
        assertThat(row.batch()).isEqualTo(3);
        assertThat(row.status()).isEqualTo(RoundStatus.PLANNED);
        assertThat(verbs()).containsExactly("PLANNED", "REPLANNED");
    }

    @Test
    void itsOwnBatchIsNoObstacleAnothersIs() {
        rounds.replan(stage.province, planned, plan(2, FilingKind.NEW, RoundRules.usual()), key());
        refused(
                "filing.round.thereAlready",
                () -> rounds.replan(stage.province, planned, plan(1, FilingKind.NEW, RoundRules.usual()), key()));
        assertThat(row(planned.id())).isEqualTo(planned);
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotOverwritten() {
        rounds.replan(stage.publisher, planned, plan(4, FilingKind.NEW, RoundRules.usual()), key());
        refused(
                "filing.round.changedMeanwhile",
                () -> rounds.replan(stage.province, planned, plan(5, FilingKind.NEW, RoundRules.usual()), key()));
        assertThat(row(planned.id()).batch()).isEqualTo(4);
    }

    @Test
    void onceOpenItIsNeitherChangedNorTakenAway() {
        var open = row(stage.round);
        refused(
                "filing.round.openedAlready",
                () -> rounds.replan(stage.province, open, plan(1, FilingKind.NEW, RoundRules.usual()), key()));
        refused("filing.round.openedAlready", () -> rounds.discard(stage.province, stage.round, key()));
        assertThat(row(stage.round)).isEqualTo(open);
    }

    @Test
    void whatIsTakenAwayIsGoneAndStandsInTheTrail() {
        var key = key();
        rounds.discard(stage.province, planned.id(), key);
        rounds.discard(stage.province, planned.id(), key);
        assertThat(rounds.find(planned.id())).isEmpty();
        assertThat(verbs()).containsExactly("PLANNED", "DISCARDED");
        rounds.plan(stage.province, plan(2, FilingKind.NEW, RoundRules.usual()), key());
    }

    @Test
    void onlyTheProvinceOfTheRoundMay() {
        var other = plan(6, FilingKind.NEW, RoundRules.usual());
        for (var below : List.of(stage.county, stage.city)) {
            assertThatThrownBy(() -> rounds.replan(below, planned, other, key()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> rounds.discard(below, planned.id(), key())).isInstanceOf(NotAllowed.class);
        }
        for (var stranger : List.of(stage.otherProvince, stage.expert, stage.systemAdmin, stage.auditor)) {
            assertThatThrownBy(() -> rounds.replan(stranger, planned, other, key()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rounds.discard(stranger, planned.id(), key()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(row(planned.id())).isEqualTo(planned);
    }

    private List<String> verbs() {
        return jdbc.sql("select action from audit_entry where subject = ? order by at, id")
                .param("round:" + planned.id().value())
                .query(String.class)
                .list();
    }

    private RoundRow row(RoundId id) {
        return rounds.find(id).orElseThrow();
    }

    private static RoundPlan plan(int batch, FilingKind kind, RoundRules rules) {
        return new RoundPlan(
                Rung.SRDI_SME,
                kind,
                TODAY.getYear(),
                batch,
                "2026",
                LevelWindow.ofDays(TODAY.plusDays(30), TODAY.plusDays(40)),
                rules);
    }

    private static void refused(String messageKey, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RoundRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }
}
