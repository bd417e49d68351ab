package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.RowKey;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a round is run is kept as the province set it. */
@TiduTest
class RoundRulesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aRoundKeepsHowItIsRun() {
        var county = stage.county.bureau().orElseThrow().bureau();
        var city = stage.city.bureau().orElseThrow().bureau();
        var rules = new RoundRules(
                EnumSet.of(BureauLevel.COUNTY, BureauLevel.PROVINCE),
                Set.of(county),
                Set.of(BureauLevel.COUNTY),
                ReturnMode.START_OVER,
                Map.of(BureauLevel.COUNTY, LevelWindow.ofDays(TODAY.plusDays(31), TODAY.plusDays(50))),
                Map.of(BureauLevel.PROVINCE, 10),
                15,
                Set.of(city));
        assertThat(rounds.find(planned(2, rules)).orElseThrow().rules()).isEqualTo(rules);
        assertThat(rounds.visible(stage.province))
                .filteredOn(row -> row.batch() == 2)
                .extracting(RoundRow::rules)
                .containsExactly(rules);
    }

    @Test
    void aRoundWithoutRowsOfItsLevelsIsRunAsUsual() {
        var id = planned(3, RoundRules.usual());
        jdbc.sql("delete from filing_round_level where round_id = ?")
                .param(RowKey.bytes(id.value()))
                .update();
        assertThat(rounds.find(id).orElseThrow().rules()).isEqualTo(RoundRules.usual());
    }

    @Test
    void theProvinceAlwaysTakesPart() {
        var none = new RoundRules(
                Set.of(), Set.<BureauId>of(), Set.of(), ReturnMode.RESUME, Map.of(), Map.of(), null, Set.of());
        assertThat(none.levels()).containsExactly(BureauLevel.PROVINCE);
    }

    private RoundId planned(int batch, RoundRules rules) {
        var window = LevelWindow.ofDays(TODAY.plusDays(30), TODAY.plusDays(40));
        return rounds.plan(
                stage.province,
                new RoundPlan(Rung.SRDI_SME, FilingKind.NEW, TODAY.getYear(), batch, "2026", window, rules),
                key());
    }
}
