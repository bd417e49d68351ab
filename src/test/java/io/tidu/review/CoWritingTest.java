package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-13: several people on one opinion and one decision. */
@TiduTest
class CoWritingTest {

    private static final String BASE = "营收一致。研发一致。";

    @Autowired
    ReviewService reviews;

    @Autowired
    FilingService filings;

    @Autowired
    ApplicationContext context;

    private Stage stage;
    private FilingId filing;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
    }

    @Test
    void whatTwoWriteInDifferentPlacesGoesTogether() {
        reviews.join(stage.county, filing, "", BASE);
        reviews.join(colleague("甲"), filing, BASE, "首先，" + BASE);

        var saved = reviews.join(stage.county, filing, BASE, BASE + "同意。");

        assertThat(saved.conflict()).isFalse();
        assertThat(saved.now().text()).isEqualTo("首先，" + BASE + "同意。");
        assertThat(reviews.opinion(colleague("乙"), filing)).isEqualTo(saved.now());
    }

    @Test
    void whereTwoChangeTheSameWordsNothingIsOverwritten() {
        reviews.join(stage.county, filing, "", BASE);
        reviews.join(colleague("甲"), filing, BASE, "营收不一致。研发一致。");

        var refused = reviews.join(stage.county, filing, BASE, "营收略有出入。研发一致。");

        assertThat(refused.conflict()).isTrue();
        assertThat(refused.refused()).isEqualTo("营收略有出入。研发一致。");
        assertThat(refused.now().text()).isEqualTo("营收不一致。研发一致。");
        assertThat(refused.now().by()).isEqualTo("甲");
    }

    @Test
    void whatWouldBecomeTooLongTogetherIsLeftToThePeople() {
        reviews.join(stage.county, filing, "", "长".repeat(3_000));
        var refused = reviews.join(colleague("甲"), filing, "", "短".repeat(3_000));
        assertThat(refused.conflict()).isTrue();
        assertThat(reviews.opinion(stage.county, filing).text()).isEqualTo("长".repeat(3_000));
    }

    @Test
    void fiftyWhoTypeAtOnceLoseNothing() throws Exception {
        var words = IntStream.range(100, 150).mapToObj(i -> "〔" + i + "〕").toList();

        var saved = atOnce(words.stream()
                .map(text -> (Callable<OpinionSaved>) () -> reviews.join(colleague(text), filing, "", text))
                .toList());

        assertThat(saved).noneMatch(OpinionSaved::conflict);
        var opinion = reviews.opinion(stage.county, filing);
        assertThat(opinion.text()).hasSize(words.size() * 5).contains(words);
        assertThat(opinion.revision()).isEqualTo(words.size());
    }

    @Test
    void ofTwoOppositeDecisionsAtTheSameSecondOneWinsAndTheOtherIsToldWhoWasFaster() throws Exception {
        var first = colleague("甲");
        var second = colleague("乙");
        var refused = new ArrayList<FilingMovedOn>();

        var made = atOnce(List.of(
                () -> attempt(first, new Decision.Recommend("同意"), refused),
                () -> attempt(second, new Decision.Decline("不符合"), refused)));

        assertThat(made).containsOnlyOnce(true);
        var last = filings.history(stage.county, filing).getLast();
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().arguments()).contains(last.who());
        assertThat(refused.getFirst().status()).isEqualTo(last.to());
        assertThat(last.to()).isIn(FilingStatus.CITY_REVIEW, FilingStatus.NOT_RECOMMENDED);
    }

    @Test
    void outOfTurnAndOutOfTheTerritoryNobodyWrites() {
        assertThatThrownBy(() -> reviews.join(stage.city, filing, "", "还没到市里")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.join(stage.publisher, filing, "", "x")).isInstanceOf(NotAllowed.class);
        for (var stranger : List.of(stage.otherCounty, stage.otherCity, stage.systemAdmin)) {
            assertThatThrownBy(() -> reviews.join(stranger, filing, "", "x")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> reviews.join(stage.county, filing, "", "长".repeat(4_001)))
                .isInstanceOf(OpinionTooLong.class);
        assertThat(reviews.opinion(stage.county, filing)).isEqualTo(Opinion.NONE);
    }

    private boolean attempt(Actor actor, Decision decision, List<FilingMovedOn> refused) {
        try {
            reviews.decide(actor, filing, decision, TimeOrderedId.next());
            return true;
        } catch (FilingMovedOn movedOn) {
            synchronized (refused) {
                refused.add(movedOn);
            }
            return false;
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<T>>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private Actor colleague(String name) {
        var county = stage.county;
        return new Actor(AccountId.next(), name, county.role(), county.affiliation(), county.origin());
    }
}
