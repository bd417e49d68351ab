package io.tidu.filing;

import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A filing goes by the levels that take part; the others see it and do nothing with it. */
@TiduTest
class ReviewPathTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingEvents events;

    @Autowired
    private Filings rows;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void withoutTheCityTheCountyPassesItToTheProvince() {
        stage.runRound(rules(EnumSet.of(BureauLevel.COUNTY), Set.of()));
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        seesAndIsRefused(stage.city, firm);
        assertThat(filings.recommend(stage.county, firm.id(), null, key()).status())
                .isEqualTo(FilingStatus.PROVINCE_REVIEW);
        seesAndIsRefused(stage.city, firm);
        replays(firm);
    }

    @Test
    void withoutTheCountyItBeginsAtTheCity() {
        stage.runRound(rules(EnumSet.of(BureauLevel.CITY), Set.of()));
        var firm = stage.in(FilingStatus.AWAITING_SIGNATURE);
        assertThat(filings.sign(firm.signatory(), firm.id(), key()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        seesAndIsRefused(stage.county, firm);
        filings.returnForCorrection(stage.city, firm.id(), "请补充", List.of(), key());
        filings.askSignature(firm.filler(), firm.id(), key());
        assertThat(filings.sign(firm.signatory(), firm.id(), key()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        replays(firm);
    }

    @Test
    void whereOnlyTheProvinceTakesPartItBeginsThere() {
        stage.runRound(rules(Set.of(), Set.of()));
        var firm = stage.in(FilingStatus.AWAITING_SIGNATURE);
        assertThat(filings.sign(firm.signatory(), firm.id(), key()).status()).isEqualTo(FilingStatus.PROVINCE_REVIEW);
        seesAndIsRefused(stage.county, firm);
        seesAndIsRefused(stage.city, firm);
    }

    @Test
    void aDirectCountyPassesItByTheCityAndItsNeighbourDoesNot() {
        stage.runRound(rules(EnumSet.allOf(BureauLevel.class), Set.of(stage.countyBureau)));
        var direct = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThat(filings.recommend(stage.county, direct.id(), null, key()).status())
                .isEqualTo(FilingStatus.PROVINCE_REVIEW);
        seesAndIsRefused(stage.city, direct);
        stage.runRound(rules(EnumSet.allOf(BureauLevel.class), Set.of(stage.otherCountyBureau)));
        var usual = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThat(filings.recommend(stage.county, usual.id(), null, key()).status())
                .isEqualTo(FilingStatus.CITY_REVIEW);
    }

    @Test
    void everyPathLeadsToTheProvince() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewPath(List.of(BureauLevel.COUNTY)));
        var all = new ReviewPath(List.of(BureauLevel.values()));
        assertThat(all.first()).isEqualTo(BureauLevel.COUNTY);
        assertThat(all.after(BureauLevel.COUNTY)).isEqualTo(BureauLevel.CITY);
        assertThat(all.after(BureauLevel.CITY)).isEqualTo(BureauLevel.PROVINCE);
    }

    private void seesAndIsRefused(Actor official, Stage.Case firm) {
        var permitted = filings.permitted(official, firm.id());
        for (var action : List.of(FilingAction.RECOMMEND, FilingAction.RETURN, FilingAction.DECLINE)) {
            assertThat(permitted.whyNot(action)).isPresent();
            assertThatThrownBy(() -> stage.act(official, firm.id(), action))
                    .isInstanceOfSatisfying(
                            NotAllowed.class,
                            refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.levelOff"));
        }
    }

    private void replays(Stage.Case firm) {
        var row = rows.findById(firm.id().value()).orElseThrow();
        assertThat(FilingState.fold(events.ofFiling(firm.id().value()))).isEqualTo(row.state());
    }

    private static RoundRules rules(Set<BureauLevel> levels, Set<BureauId> direct) {
        return new RoundRules(levels, direct, Set.of(), ReturnMode.RESUME, Map.of(), Map.of(), null, Set.of());
    }
}
