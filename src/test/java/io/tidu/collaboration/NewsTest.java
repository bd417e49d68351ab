package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopics;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** UC-12: whose news they are, and how they are read. */
class NewsTest extends Newsroom {

    @Autowired
    NewsPreferences preferences;

    @Autowired
    Notifications notifications;

    @Autowired
    LiveTopics topics;

    @Autowired
    TransactionOperations transactions;

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
}
