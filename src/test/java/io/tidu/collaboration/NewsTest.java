package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.RoundExtension;
import io.tidu.filing.RoundService;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@TiduTest
class NewsTest {

    @Autowired
    NewsService news;

    @Autowired
    RoundService rounds;

    @Autowired
    Clock clock;

    @Autowired
    NewsPreferences preferences;

    @Autowired
    Notifications notifications;

    @Autowired
    FilingService filings;

    @Autowired
    LiveTopics topics;

    @Autowired
    Arrivals arrivals;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationContext context;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
    }

    @Test
    void bothPeopleAreToldThatTheTimeIsOverAndThatThereIsMore() {
        var late = stage.in(FilingStatus.DRAFT);
        rounds.close(stage.province, stage.round, "提前结束", key());
        for (var person : List.of(late.filler(), late.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.EXPIRED);
        }
        var end = LevelWindow.ofDays(LocalDate.now(clock), LocalDate.now(clock).plusDays(40));
        rounds.reopen(stage.province, stage.round, new RoundExtension(end.closesAt(), Map.of(), "系统维护"), key());
        for (var person : List.of(late.filler(), late.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.REVIVED);
        }
        filings.withdraw(late.filler(), late.id(), null, key());
        assertThat(unread(late.filler())).isEmpty();
    }

    @Test
    void theSignatoryIsAskedToSignAndNobodyOnceItIsSigned() {
        var asked = stage.in(FilingStatus.AWAITING_SIGNATURE);
        assertThat(unread(asked.signatory())).containsExactly(NewsTopic.SIGNATURE_ASKED);
        assertThat(unread(asked.filler())).isEmpty();

        filings.sign(asked.signatory(), asked.id(), key());

        assertThat(unread(asked.signatory())).isEmpty();
        assertThat(news.page(asked.signatory(), false, 0, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.settled()).isTrue());
    }

    @Test
    void aReturnIsTheFillersTurnUntilItIsHandedOn() {
        var returned = stage.in(FilingStatus.RETURNED);
        assertThat(unread(returned.filler())).containsExactly(NewsTopic.CORRECTION_ASKED);
        assertThat(unread(returned.signatory())).containsExactly(NewsTopic.RETURNED);

        filings.askSignature(returned.filler(), returned.id(), key());

        assertThat(unread(returned.filler())).isEmpty();
        assertThat(unread(returned.signatory())).contains(NewsTopic.SIGNATURE_ASKED);
    }

    @Test
    void whoTakesAFilingBackFromTheSignatoryIsNotToldSo() {
        var asked = stage.in(FilingStatus.AWAITING_SIGNATURE);
        filings.recall(asked.filler(), asked.id(), key());
        assertThat(unread(asked.filler())).isEmpty();
        assertThat(unread(asked.signatory())).isEmpty();

        filings.askSignature(asked.filler(), asked.id(), key());
        filings.sendBack(asked.signatory(), asked.id(), "数字不对", key());
        assertThat(unread(asked.filler())).containsExactly(NewsTopic.SENT_BACK);
    }

    @Test
    void theLatestDecisionTakesThePlaceOfTheOneBefore() {
        var proposed = stage.in(FilingStatus.PROPOSED);
        for (var person : List.of(proposed.filler(), proposed.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.PROPOSED);
        }
        assertThat(news.count(proposed.filler(), false)).isEqualTo(3);
    }

    @Test
    void whatALevelTakesBackIsToldAndNobodyCorrectsForNothing() {
        var recommended = stage.in(FilingStatus.CITY_REVIEW);
        filings.undo(stage.county, recommended.id(), key());
        assertThat(unread(recommended.filler())).containsExactly(NewsTopic.REOPENED);

        var returned = stage.in(FilingStatus.RETURNED);
        filings.cancelReturn(stage.county, returned.id(), null, key());
        for (var person : List.of(returned.filler(), returned.signatory())) {
            assertThat(unread(person)).containsExactly(NewsTopic.RETURN_CANCELLED);
        }
    }

    @Test
    void newsSayNothingOfReasonsAndOpinions() {
        var returned = stage.in(FilingStatus.RETURNED);
        assertThat(news.page(returned.filler(), false, 0, 9).toString()).doesNotContain("审计报告缺页");
    }

    @Test
    void nobodyElseReadsThem() {
        var returned = stage.in(FilingStatus.RETURNED);
        var id = news.page(returned.filler(), true, 0, 1).getFirst().key();
        var others = List.of(
                returned.signatory(),
                stage.in(FilingStatus.DRAFT).filler(),
                stage.county,
                stage.systemAdmin,
                stage.publisher);
        for (var other : others) {
            assertThatThrownBy(() -> news.open(other, id)).isInstanceOf(NotFound.class);
            assertThat(news.page(other, false, 0, 99)).extracting(NewsRow::key).doesNotContain(id);
        }
        assertThat(news.isFor(stage.systemAdmin)).isFalse();
        assertThatThrownBy(() -> news.markAllRead(stage.systemAdmin)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preferences.of(stage.systemAdmin)).isInstanceOf(NotFound.class);
        assertThat(news.open(returned.filler(), id).path()).startsWith("filings/");
    }

    @Test
    void whatArrivedAtABureauIsOneLineADayThatCountsWhatStillWaits() {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        var second = stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        assertThat(line(stage.county).amount()).isEqualTo(2);
        assertThat(news.page(stage.city, false, 0, 9)).isEmpty();
        assertThat(news.page(stage.otherCounty, false, 0, 9)).isEmpty();
        assertThat(news.page(stage.publisher, false, 0, 9)).isEmpty();

        filings.recommend(stage.county, first.id(), null, key());
        arrivals.lookAtChanged();
        assertThat(line(stage.county).amount()).isEqualTo(1);
        assertThat(line(stage.city).amount()).isEqualTo(1);

        filings.recommend(stage.county, second.id(), null, key());
        arrivals.lookAtChanged();
        assertThat(unread(stage.county)).isEmpty();
        assertThat(unread(colleague())).isEmpty();
        assertThat(line(stage.city).amount()).isEqualTo(2);
    }

    @Test
    void eachColleagueHasMarksOfTheirOwnAndALineIsUnreadAgainWhenMoreCame() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        news.open(stage.county, line(stage.county).key());
        assertThat(unread(stage.county)).isEmpty();
        assertThat(unread(colleague())).containsExactly(NewsTopic.ARRIVED);

        stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        assertThat(unread(stage.county)).containsExactly(NewsTopic.ARRIVED);
    }

    @Test
    void aLineThatANodeForgotIsMadeUpFor() {
        stage.in(FilingStatus.PROPOSED);
        arrivals.lookAtAll();
        assertThat(unread(stage.publisher)).containsExactly(NewsTopic.ARRIVED);
        assertThat(news.page(stage.province, true, 0, 9)).isEmpty();
    }

    @Test
    void allAreReadAtOnceAndNewOnesAreUnreadAgain() {
        var firm = stage.in(FilingStatus.RETURNED);
        news.markAllRead(firm.filler());
        assertThat(news.unread(firm.filler())).isZero();
        assertThat(news.count(firm.filler(), true)).isZero();

        stage.lead(firm, FilingStatus.AWAITING_SIGNATURE);
        filings.sendBack(firm.signatory(), firm.id(), "再看看", key());
        assertThat(unread(firm.filler())).containsExactly(NewsTopic.SENT_BACK);
    }

    @Test
    void whatAPersonSwitchedOffIsNotShownButTheirTurnAlwaysIs() {
        var proposed = stage.in(FilingStatus.PROPOSED);
        var nothing = new Choice(false, false);
        preferences.choose(
                proposed.filler(),
                new Choices(Map.of(NewsKind.DECISION, nothing, NewsKind.TURN, nothing), true),
                Locale.ENGLISH);

        assertThat(unread(proposed.filler())).isEmpty();
        assertThat(unread(proposed.signatory())).isNotEmpty();
        var kept = preferences.of(proposed.filler());
        assertThat(kept.digest()).isTrue();
        assertThat(kept.kinds()).containsEntry(NewsKind.TURN, new Choice(true, false));
        assertThat(kept.kinds()).doesNotContainKey(NewsKind.ARRIVED);
    }

    @Test
    void whoMovedToAnotherBureauReadsNoMoreOfTheOldOne() {
        var person = colleague();
        tell(mention(person, "m1"));
        assertThat(unread(person)).containsExactly(NewsTopic.MENTIONED);

        var moved = new Actor(
                person.account(), person.name(), person.role(), stage.otherCounty.affiliation(), person.origin());
        assertThat(news.page(moved, false, 0, 9)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var person = colleague();
        transactions.executeWithoutResult(begun -> {
            notifications.tell(mention(person, "m2"));
            begun.setRollbackOnly();
        });
        assertThat(news.count(person, false)).isZero();
    }

    @Test
    void toldTwiceAtTheSameMomentItIsOneLine() throws Exception {
        var person = colleague();
        var tellings = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(each -> () -> tell(mention(person, "m3")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var told = 0;
            for (var future : threads.invokeAll(tellings)) {
                told += future.get() ? 1 : 0;
            }
            assertThat(told).isEqualTo(1);
        }
        assertThat(news.count(person, false)).isEqualTo(1);
    }

    @Test
    void anOpenBellIsRungAfterTheCommitAndByTheEndOfAFactToo() throws Exception {
        var asked = stage.complete();
        var rung = new Semaphore(0);
        var following = topics.follow(news.topics(asked.signatory()), rung::release);
        filings.askSignature(asked.filler(), asked.id(), key());
        assertThat(rung.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        filings.sign(asked.signatory(), asked.id(), key());
        assertThat(rung.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        following.close();
    }

    private boolean tell(News what) {
        return Boolean.TRUE.equals(transactions.execute(begun -> notifications.tell(what)));
    }

    private static News mention(Actor person, String once) {
        var about = new News.About(null, "ZJ-1", "SRDI_SME", null, null);
        return new News(Audience.person(person), NewsTopic.MENTIONED, null, once, about, "desk/ZJ-1", Instant.now());
    }

    private List<NewsTopic> unread(Actor actor) {
        var rows = news.page(actor, true, 0, 20);
        assertThat(news.unread(actor)).isEqualTo(rows.size());
        return rows.stream().map(NewsRow::topic).toList();
    }

    private NewsRow line(Actor actor) {
        var rows = news.page(actor, false, 0, 9);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private Actor colleague() {
        return new Actor(
                AccountId.next(),
                "同事",
                stage.county.role(),
                new OfBureau(stage.countyBureau, BureauLevel.COUNTY),
                "127.0.0.1");
    }

    private static UUID key() {
        return TimeOrderedId.next();
    }
}
