package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.RowKey;
import io.tidu.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The windows of a round, where it is, and the exceptions from it. */
@TiduTest
class RoundTimesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private GraceService graces;

    @Autowired
    private FilingService filings;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void firmsOutsideNeitherSeeNorStart() {
        stage.runRound(rules(Map.of(), Set.of(stage.otherCountyBureau)));
        var outside = stage.firm();
        assertThat(rounds.visible(outside.filler())).extracting(RoundRow::id).doesNotContain(stage.round);
        assertThatThrownBy(() -> filings.start(outside.filler(), stage.round, key()))
                .isInstanceOf(NotFound.class);
        var inside = stage.firm(stage.otherCountyBureau);
        assertThat(rounds.accepting(inside.filler())).extracting(RoundRow::id).containsExactly(stage.round);
        filings.start(inside.filler(), stage.round, key());
    }

    @Test
    void roundsSideBySideAreRefusedOnlyWhereTheirTerritoriesOverlap() {
        stage.runRound(rules(Map.of(), Set.of(stage.countyBureau)));
        var elsewhere = planned(70, Set.of(stage.otherCountyBureau));
        rounds.open(stage.province, elsewhere, key());
        var cityAround = planned(71, Set.of(stage.cityBureau));
        refused("filing.round.overlaps", () -> rounds.open(stage.province, cityAround, key()));
        var everywhere = planned(72, Set.of());
        refused("filing.round.overlaps", () -> rounds.open(stage.province, everywhere, key()));
        rounds.close(stage.province, stage.round, "让出地区", key());
        rounds.open(stage.province, cityAround, key());
        refused("filing.round.overlaps", () -> rounds.reopen(stage.province, stage.round, later(30), key()));
    }

    @Test
    void aClosedRoundIsOpenedAgainForAReasonAndItsDraftsComeBack() {
        var firm = stage.in(FilingStatus.DRAFT);
        rounds.close(stage.province, stage.round, "提前结束", key());
        assertThat(status(firm)).isEqualTo(FilingStatus.EXPIRED);
        rounds.reopen(stage.publisher, stage.round, later(30), key());
        assertThat(status(firm)).isEqualTo(FilingStatus.DRAFT);
        assertThat(rounds.trace(stage.province, stage.round))
                .extracting(RoundTraceRow::verb)
                .containsExactly("REOPENED", "CLOSED", "OPENED", "PLANNED");
        assertThat(rounds.trace(stage.province, stage.round).getFirst().reason())
                .isEqualTo("系统维护");
        refused("filing.refused.reasonMissing", () -> new RoundExtension(null, Map.of(), " "));
        for (var other : List.of(stage.county, stage.city, firm.filler())) {
            assertThatThrownBy(() -> rounds.reopen(other, stage.round, later(40), key()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> rounds.trace(other, stage.round)).isInstanceOf(NotAllowed.class);
        }
        for (var other : List.of(stage.otherProvince, stage.expert, stage.systemAdmin)) {
            assertThatThrownBy(() -> rounds.reopen(other, stage.round, later(40), key()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aLevelDecidesWithinItsWindowUnlessAnExceptionIsMadeForItsBureau() {
        stage.runRound(rules(
                Map.of(BureauLevel.COUNTY, LevelWindow.ofDays(TODAY.minusDays(3), TODAY.plusDays(25))), Set.of()));
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        jdbc.sql("update filing_round_level set closes_at = ? where round_id = ? and level = 'COUNTY'")
                .param(Timestamp.from(Instant.now().minusSeconds(60)))
                .param(RowKey.bytes(stage.round.value()))
                .update();
        for (var action : List.of(FilingAction.RECOMMEND, FilingAction.RETURN, FilingAction.DECLINE)) {
            refused("filing.refused.levelClosed", () -> stage.act(stage.county, firm.id(), action));
        }
        var grace =
                graces.grant(stage.province, stage.round, grace(new GraceFor.Bureau(stage.countyBureau, false)), key());
        assertThat(filings.permitted(stage.county, firm.id()).allows(FilingAction.RECOMMEND))
                .isTrue();
        graces.revoke(stage.province, grace, "不再需要", key());
        refused("filing.refused.levelClosed", () -> filings.recommend(stage.county, firm.id(), null, key()));
        refused("filing.grace.revokedAlready", () -> graces.revoke(stage.province, grace, "再次", key()));
        assertThat(graces.of(stage.province, stage.round)).singleElement().satisfies(row -> {
            assertThat(row.revokedWhy()).isEqualTo("不再需要");
            assertThat(row.countsAt(Instant.now())).isFalse();
        });
    }

    @Test
    void oneFirmIsGivenMoreTimeAndItsNeighbourIsNot() {
        var lucky = stage.complete();
        var other = stage.complete();
        rounds.close(stage.province, stage.round, "到期", key());
        graces.grant(stage.province, stage.round, grace(new GraceFor.Firm(lucky.enterprise())), key());
        assertThat(status(lucky)).isEqualTo(FilingStatus.DRAFT);
        assertThat(status(other)).isEqualTo(FilingStatus.EXPIRED);
        filings.askSignature(lucky.filler(), lucky.id(), key());
        filings.sign(lucky.signatory(), lucky.id(), key());
        refused("filing.refused.roundNotOpen", () -> filings.askSignature(other.filler(), other.id(), key()));
        graces.grant(stage.province, stage.round, grace(new GraceFor.Bureau(stage.countyBureau, true)), key());
        assertThat(status(other)).isEqualTo(FilingStatus.DRAFT);
    }

    @Test
    void onlyTheProvinceMakesExceptionsAndOnlyForItsOwn() {
        var firm = stage.firm();
        var forFirm = grace(new GraceFor.Firm(firm.enterprise()));
        for (var person : List.of(stage.county, stage.city, firm.filler(), firm.signatory())) {
            assertThatThrownBy(() -> graces.grant(person, stage.round, forFirm, key()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> graces.of(person, stage.round)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> graces.firms(person, stage.round, "虚构", 9)).isInstanceOf(NotAllowed.class);
        }
        for (var person : List.of(stage.otherProvince, stage.otherPublisher, stage.expert, stage.auditor)) {
            assertThatThrownBy(() -> graces.grant(person, stage.round, forFirm, key()))
                    .isInstanceOf(NotFound.class);
        }
        refused(
                "filing.grace.notOfRound",
                () -> graces.grant(
                        stage.province, stage.round, grace(new GraceFor.Bureau(stage.provinceBureau, false)), key()));
    }

    @Test
    void theFirmForAnExceptionIsFoundByTheBeginningOfItsNameOrItsCodeWhereTheRoundIs() {
        stage.runRound(rules(Map.of(), Set.of(stage.countyBureau)));
        var inside = stage.firm();
        var outside = stage.firm(stage.otherCountyBureau);
        var found = graces.firms(stage.province, stage.round, "虚构企业", 200);
        assertThat(found)
                .extracting(EnterpriseRow::id)
                .contains(inside.enterprise())
                .doesNotContain(outside.enterprise());
        var code = found.getFirst().creditCode().value();
        assertThat(graces.firms(stage.publisher, stage.round, code, 9)).hasSize(1);
        assertThatThrownBy(() -> graces.firms(stage.otherProvince, stage.round, code, 9))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void windowsThatMakeNoSenseAreToldAtTheirField() {
        var early = LevelWindow.ofDays(TODAY.minusDays(3), TODAY.plusDays(5));
        assertThatThrownBy(() -> stage.runRound(rules(Map.of(BureauLevel.CITY, early), Set.of())))
                .isInstanceOfSatisfying(RoundRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("filing.round.windowOrder");
                    assertThat(refused.field()).hasValue(RoundField.CITY_WINDOW);
                });
    }

    private static GraceGrant grace(GraceFor to) {
        return new GraceGrant(to, LevelWindow.ofDays(TODAY, TODAY.plusDays(5)).closesAt(), "疫情影响");
    }

    private static RoundExtension later(int days) {
        var end = LevelWindow.ofDays(TODAY, TODAY.plusDays(days)).closesAt();
        return new RoundExtension(end, Map.of(), "系统维护");
    }

    private RoundId planned(int batch, Set<BureauId> territory) {
        return rounds.plan(
                stage.province,
                new RoundPlan(
                        Rung.SRDI_SME,
                        FilingKind.NEW,
                        TODAY.getYear(),
                        batch,
                        "2026",
                        LevelWindow.ofDays(TODAY, TODAY.plusDays(10)),
                        rules(Map.of(), territory)),
                key());
    }

    private static RoundRules rules(Map<BureauLevel, LevelWindow> windows, Set<BureauId> territory) {
        return new RoundRules(
                EnumSet.allOf(BureauLevel.class),
                Set.of(),
                Set.of(),
                ReturnMode.RESUME,
                windows,
                Map.of(),
                null,
                territory);
    }

    private FilingStatus status(Stage.Case firm) {
        return filings.open(firm.filler(), firm.id()).status();
    }

    private static void refused(String messageKey, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }
}
