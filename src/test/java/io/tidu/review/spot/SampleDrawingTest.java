package io.tidu.review.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.review.Decision;
import io.tidu.review.ReviewService;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-15: a bureau draws whom it will visit. */
@TiduTest
class SampleDrawingTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSampleCanBeDrawnAgainByAnybodyFromItsListAndSeed() {
        var spot = SpotStage.with(5, context);
        var county = spot.stage().county;
        var sample = spot.drawn(county, SamplePopulation.RECOMMENDED, 2);

        assertThat(sample.size()).isEqualTo(5);
        assertThat(sample.drawn()).isEqualTo(2);
        assertThat(sample.no()).isEqualTo(1);
        assertThat(sample.drawnBy()).isEqualTo(county.name());
        assertThat(sample.seed()).isEqualTo("03 11 17 22 25 31");
        var list = List.of(spot.samples().numbers(county, sample.id()).split("\n"));
        assertThat(sample.digest()).isEqualTo(SeededLots.digest(list));
        assertThat(spot.of(county, sample))
                .extracting(CheckRow::number)
                .isEqualTo(SeededLots.draw(sample.seed(), list.reversed(), 2));
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where subject = ? and action = 'DRAWN' and after_state like ?")
                        .params("sample:" + sample.id().value(), "%" + sample.digest() + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyWhatWasRecommendedAndNotTakenBackIsDrawnAmong() {
        var spot = SpotStage.with(3, context);
        var stage = spot.stage();
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.NOT_RECOMMENDED);
        filings.undo(stage.county, spot.recommended().getFirst().id(), TimeOrderedId.next());

        assertThat(spot.samples()
                        .look(stage.county, stage.round, SamplePopulation.RECOMMENDED)
                        .size())
                .isEqualTo(2);
        assertThat(spot.samples()
                        .look(stage.county, stage.round, SamplePopulation.STANDING)
                        .size())
                .isEqualTo(2);
        assertThat(spot.samples()
                        .look(stage.city, stage.round, SamplePopulation.RECOMMENDED)
                        .size())
                .isZero();
        assertThat(spot.samples()
                        .look(stage.city, stage.round, SamplePopulation.STANDING)
                        .size())
                .isEqualTo(2);
    }

    @Test
    void whatIsDecidedAndWaitsToBeReleasedIsRecommendedToo() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        jdbc.sql("update filing_round_level set releasing = 1 where round_id = ? and level = 'COUNTY'")
                .param(RowKey.bytes(stage.round.value()))
                .update();
        var waiting = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var declined = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, waiting, new Decision.Recommend("属实"), TimeOrderedId.next());
        reviews.decide(stage.county, declined, new Decision.Decline("不属实"), TimeOrderedId.next());

        var sample = spot.drawn(stage.county, SamplePopulation.RECOMMENDED, 9);
        assertThat(spot.of(stage.county, sample))
                .extracting(CheckRow::filing)
                .containsExactlyInAnyOrder(
                        waiting, spot.recommended().getFirst().id());
    }

    @Test
    void theCityDrawsAmongWhatTheCountyHasNotDrawn() {
        var spot = SpotStage.with(4, context);
        var stage = spot.stage();
        var county = spot.of(stage.county, spot.drawn(stage.county, SamplePopulation.RECOMMENDED, 2));

        var look = spot.samples().look(stage.city, stage.round, SamplePopulation.STANDING);
        assertThat(look.size()).isEqualTo(2);
        assertThat(look.elsewhere()).isEqualTo(2);
        var sample = spot.drawn(stage.city, SamplePopulation.STANDING, 9);
        assertThat(sample.elsewhere()).isEqualTo(2);
        assertThat(spot.of(stage.city, sample))
                .hasSize(2)
                .extracting(CheckRow::number)
                .doesNotContainAnyElementsOf(
                        county.stream().map(CheckRow::number).toList());
        assertThatThrownBy(() -> spot.drawn(stage.city, SamplePopulation.STANDING, 1))
                .isInstanceOfSatisfying(
                        SampleRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("review.sample.empty"));
    }

    @Test
    void anotherSampleNeedsAReasonAndAddsToTheFirst() {
        var spot = SpotStage.with(3, context);
        var county = spot.stage().county;
        var first = spot.drawn(county, SamplePopulation.RECOMMENDED, 1);
        var again = spot.order(county, SamplePopulation.RECOMMENDED, SampleSize.USUAL, "8", " ");
        assertThatThrownBy(() -> spot.samples().draw(county, again, TimeOrderedId.next()))
                .isInstanceOfSatisfying(
                        SampleRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("review.sample.noReason"));

        var second = spot.drawn(county, SamplePopulation.RECOMMENDED, 1);

        assertThat(second.no()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("补抽");
        assertThat(second.size()).isEqualTo(2);
        assertThat(spot.samples().list(county, 0, 10)).containsExactly(second, first);
        assertThat(spot.of(county, second).getFirst().filing())
                .isNotEqualTo(spot.of(county, first).getFirst().filing());
    }

    @Test
    void oneKeyDrawsOnce() {
        var spot = SpotStage.with(3, context);
        var county = spot.stage().county;
        var order = spot.order(county, SamplePopulation.RECOMMENDED, SampleSize.USUAL, "7", "");
        var key = TimeOrderedId.next();
        assertThat(spot.samples().draw(county, order, key))
                .isEqualTo(spot.samples().draw(county, order, key));
        assertThat(spot.samples().count(county)).isEqualTo(1);
    }

    @Test
    void whatHasMovedSinceItWasLookedAtIsNotDrawnAmong() {
        var spot = SpotStage.with(2, context);
        var county = spot.stage().county;
        var order = spot.order(county, SamplePopulation.RECOMMENDED, SampleSize.USUAL, "7", "");
        spot.stage().in(FilingStatus.CITY_REVIEW);
        assertThatThrownBy(() -> spot.samples().draw(county, order, TimeOrderedId.next()))
                .isInstanceOfSatisfying(
                        SampleRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly(3));
    }

    /** Each looks and draws until it has one: whoever draws second sees what the first has taken. */
    @Test
    void countyAndCityThatDrawAtOnceNeverOverlap() throws Exception {
        var spot = SpotStage.with(8, context);
        var stage = spot.stage();
        var barrier = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = IntStream.range(0, 8)
                    .mapToObj(no -> threads.submit(() -> {
                        barrier.await();
                        return no % 2 == 0
                                ? one(spot, stage.county, SamplePopulation.RECOMMENDED)
                                : one(spot, stage.city, SamplePopulation.STANDING);
                    }))
                    .toList();
            var drawn = new ArrayList<String>();
            for (var each : running) {
                drawn.add(each.get());
            }
            assertThat(new HashSet<>(drawn)).hasSize(8);
        }
        assertThat(spot.samples().list(stage.city, 0, 20))
                .extracting(sample -> sample.level() + " " + sample.no())
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    private static String one(SpotStage spot, Actor actor, SamplePopulation population) {
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                return spot.of(actor, spot.drawn(actor, population, 1))
                        .getFirst()
                        .number();
            } catch (SampleRefused moved) {
                assertThat(moved.messageKey()).isEqualTo("review.sample.moved");
            }
        }
        throw new AssertionError("never drawn");
    }

    @Test
    void onlyReviewersOfTheTerritoryDraw() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var order = spot.order(stage.county, SamplePopulation.RECOMMENDED, SampleSize.USUAL, "7", "");
        var firm = spot.recommended().getFirst();
        assertThatThrownBy(() -> spot.samples().draw(stage.publisher, order, TimeOrderedId.next()))
                .isInstanceOf(NotAllowed.class);
        for (var stranger : List.of(firm.filler(), firm.signatory(), stage.systemAdmin, stage.otherProvince)) {
            assertThatThrownBy(() -> spot.samples().draw(stranger, order, TimeOrderedId.next()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> spot.samples().draw(stage.otherCounty, order, TimeOrderedId.next()))
                .isInstanceOf(SampleRefused.class);
        assertThat(spot.samples().count(stage.province)).isZero();
    }

    @Test
    void aSampleIsReadByItsBureauAndThoseAbove() {
        var spot = SpotStage.with(2, context);
        var stage = spot.stage();
        var county = spot.drawn(stage.county, SamplePopulation.RECOMMENDED, 1).id();
        var city = spot.drawn(stage.city, SamplePopulation.STANDING, 1).id();

        for (var reader : List.of(stage.county, stage.city, stage.province, stage.publisher)) {
            assertThat(spot.samples().open(reader, county).id()).isEqualTo(county);
        }
        assertThat(spot.samples().open(stage.province, city).id()).isEqualTo(city);
        assertThat(spot.samples().list(stage.county, 0, 10)).hasSize(1);
        var firm = spot.recommended().getFirst();
        for (var stranger : List.of(
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                firm.filler(),
                firm.signatory(),
                stage.systemAdmin)) {
            assertThatThrownBy(() -> spot.samples().open(stranger, county)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> spot.samples().numbers(stranger, county)).isInstanceOf(NotFound.class);
            assertThat(spot.samples().list(stranger, 0, 10)).isEmpty();
        }
        assertThatThrownBy(() -> spot.samples().open(stage.county, city)).isInstanceOf(NotFound.class);
    }
}
