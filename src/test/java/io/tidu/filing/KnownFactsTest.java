package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FilingKind;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class KnownFactsTest {

    private static final int LAST_YEAR = Stage.TODAY.getYear() - 1;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClimbService climbs;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aFirmThatTypedNothingIsKnownByItsTitlesAlone() {
        var climb = climbs.climb(stage.firm().filler());
        assertThat(climb.source()).isNull();
        assertThat(climb.facts().years()).isEmpty();
        assertThat(climb.facts().facts()).isEqualTo(Map.of(Figure.TITLES, new Fact.Codes(Set.of())));
    }

    @Test
    void aDraftOfThisYearCountsAsItIsTyped() {
        var firm = stage.started();
        stage.fill(
                firm,
                Map.of(
                        FieldPath.of("revenue", LAST_YEAR), "6,200",
                        FieldPath.of("blocked"), "NONE",
                        FieldPath.of("tier1_titles"), "TECH_SME"));
        var facts = climbs.climb(firm.signatory()).facts();
        assertThat(facts.of(Figure.REVENUE, LAST_YEAR)).isEqualByComparingTo("6200");
        assertThat(facts.of(Figure.BLOCKED)).isEqualTo(new Fact.Codes(Set.of()));
        assertThat(facts.of(Figure.TITLES)).isEqualTo(new Fact.Codes(Set.of("TECH_SME")));
    }

    @Test
    void ofAnEarlierYearOnlyWhatStillHoldsCounts() {
        var firm = stage.started();
        stage.fill(
                firm,
                Map.of(
                        FieldPath.of("revenue", LAST_YEAR), "6200",
                        FieldPath.of("revenue", LAST_YEAR - 1), "5400",
                        FieldPath.of("niche_years"), "4",
                        FieldPath.of("blocked"), "NONE",
                        FieldPath.of("tier1_titles"), "TECH_SME"));
        jdbc.sql("update filing_round set round_year = round_year - 1 where id = ?")
                .param(RowKey.bytes(stage.round.value()))
                .update();
        var facts = climbs.climb(firm.filler()).facts();
        assertThat(facts.of(Figure.REVENUE, LAST_YEAR - 1)).isEqualByComparingTo("5400");
        assertThat(facts.number(Figure.NICHE_YEARS)).isEqualByComparingTo("4");
        assertThat(facts.of(Figure.BLOCKED)).isNull();
        assertThat(facts.of(Figure.TITLES)).isEqualTo(new Fact.Codes(Set.of()));
    }

    @Test
    void aLaterYearlyUpdateCountsBeforeTheFilingAndWhatItLeavesOutStays() {
        var firm = stage.started();
        stage.fill(
                firm,
                Map.of(
                        FieldPath.of("revenue", LAST_YEAR), "6200",
                        FieldPath.of("revenue", LAST_YEAR - 1), "5400",
                        FieldPath.of("tier1_titles"), "TECH_SME"));
        signUpdate(firm, FilingForm.empty().with("revenue", LAST_YEAR, "7000").with("niche_years", "9"));

        var facts = climbs.climb(firm.filler()).facts();

        assertThat(facts.of(Figure.REVENUE, LAST_YEAR)).isEqualByComparingTo("7000");
        assertThat(facts.of(Figure.REVENUE, LAST_YEAR - 1)).isEqualByComparingTo("5400");
        assertThat(facts.number(Figure.NICHE_YEARS)).isEqualByComparingTo("9");
        assertThat(facts.of(Figure.TITLES)).isEqualTo(new Fact.Codes(Set.of("TECH_SME")));
    }

    private void signUpdate(Stage.Case firm, FilingForm said) {
        var content = FormJson.canonical(said);
        jdbc.sql("""
                insert into yearly_update (id, enterprise_id, for_year, no, enterprise_name, content, content_digest,
                    signatory_id, signatory_name, late, at) values (?, ?, ?, 1, '某企业', ?, ?, ?, '某人', false, ?)""")
                .params(List.of(
                        RowKey.bytes(TimeOrderedId.next()),
                        RowKey.bytes(firm.enterprise().value()),
                        Stage.TODAY.getYear(),
                        content,
                        FormJson.digest(content),
                        RowKey.bytes(firm.signatory().account().value()),
                        Instant.now(Clock.systemUTC()).plusSeconds(60)))
                .update();
    }

    @Test
    void theStepsFollowTheOrderOfTheLadder() {
        var climb = climbs.climb(stage.firm().filler());
        assertThat(climb.steps().stream().map(step -> step.rung().code()))
                .startsWith("INNOVATIVE_SME", "TECH_SME", "SRDI_SME", "LITTLE_GIANT", "MFG_CHAMPION", "CHAIN_LEADER");
        assertThat(climb.steps()).allMatch(step -> step.kind() == FilingKind.NEW);
        assertThat(climb.steps().getFirst().standing()).isEqualTo(ClimbStanding.NEXT);
    }
}
