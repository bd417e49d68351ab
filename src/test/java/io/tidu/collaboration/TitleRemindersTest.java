package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.Stage;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.publication.MovableClock;
import io.tidu.shared.LiveTopics;
import io.tidu.title.TitleCourse;
import io.tidu.title.TitleDues;
import io.tidu.title.TitleRefused;
import io.tidu.title.TitleReminding;
import io.tidu.title.TitleRoom;
import io.tidu.title.WatchFilter;
import io.tidu.title.WatchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** In years that are far away, so that nobody else's titles come near. */
@TiduTest
class TitleRemindersTest {

    @Autowired
    NewsService news;

    @Autowired
    Notifications notifications;

    @Autowired
    LiveTopics live;

    @Autowired
    DailyDigest digest;

    @Autowired
    TitleDues dues;

    @Autowired
    TitleCourse course;

    @Autowired
    TitleReminding reminding;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationContext context;

    private final MovableClock clock = new MovableClock();
    private Stage stage;
    private Stage.Case firm;
    private Reminders reminders;

    @BeforeEach
    void aTitle() {
        stage = new Stage(context);
        firm = stage.firm();
        TitleRoom.in(context).grant(stage.publisher, firm.enterprise(), "SRDI_SME", LocalDate.of(2040, 7, 1));
        var made = new TitleReminders();
        var sources = List.of(
                made.updatesOfFirms(dues, clock),
                made.reviewsOfFirms(dues, clock),
                made.endsOfFirms(dues, clock),
                made.updatesOfBureaus(dues, clock),
                made.reviewsOfBureaus(dues, clock),
                made.endsOfBureaus(dues, clock));
        reminders = new Reminders(sources, notifications, live, digest, jdbc, transactions, clock);
    }

    @Test
    void anUpdateIsRemindedOfNinetyThirtyAndSevenDaysAheadOnceEachAndNotOnceItIsMade() {
        assertThat(toldOn("2041-03-01")).isEmpty();
        assertThat(toldOn("2041-03-02")).containsExactly(NewsTopic.UPDATE_DUE);
        assertThat(toldOn("2041-03-02")).as("once").hasSize(1);
        assertThat(toldOn("2041-04-30")).hasSize(1);
        assertThat(toldOn("2041-05-01")).hasSize(2);
        assertThat(toldOn("2041-05-27"))
                .as("a morning that was missed is made up for")
                .hasSize(3);
        assertThat(news.unread(firm.signatory()))
                .as("the latest takes the place of those before")
                .isOne();

        course.updated(firm.enterprise(), LocalDate.parse("2041-05-28"), UUID.randomUUID());
        assertThat(toldOn("2041-05-29")).hasSize(3);
        assertThat(news.unread(firm.signatory())).isZero();
    }

    @Test
    void afterTheLastDayNobodyIsRemindedAnyMore() {
        toldOn("2041-05-31");
        assertThat(news.unread(firm.filler())).isOne();
        toldOn("2041-06-01");
        assertThat(news.unread(firm.filler())).isZero();
    }

    @Test
    void aReviewAndTheEndOfATitleAreRemindedOfUntilTheReviewIsUnderWay() {
        assertThat(toldOn("2042-10-02")).isEmpty();
        assertThat(toldOn("2042-10-03")).containsExactly(NewsTopic.REVIEW_COMES);
        assertThat(toldOn("2043-04-01")).contains(NewsTopic.TITLE_ENDS);

        course.reviewOpened(firm.enterprise(), "SRDI_SME", UUID.randomUUID(), LocalDate.parse("2043-04-02"));
        course.updated(firm.enterprise(), LocalDate.parse("2043-04-02"), UUID.randomUUID());
        int before = toldOn("2043-04-03").size();
        assertThat(toldOn("2043-06-28")).hasSize(before);
        assertThat(news.unread(firm.filler())).isZero();
    }

    @Test
    void bureausReadOneLineForADayWithHowMany() {
        var another = stage.firm();
        TitleRoom.in(context).grant(stage.publisher, another.enterprise(), "SRDI_SME", LocalDate.of(2040, 7, 1));
        toldOn("2041-03-02");

        for (var reviewer : List.of(stage.county, stage.city, stage.province)) {
            assertThat(news.page(reviewer, false, 0, 9)).singleElement().satisfies(line -> {
                assertThat(line.topic()).isEqualTo(NewsTopic.UPDATES_DUE_HERE);
                assertThat(line.amount()).isEqualTo(2);
                assertThat(line.onDay()).isEqualTo("2041-05-31");
            });
        }
        assertThat(news.page(stage.otherCounty, false, 0, 9)).isEmpty();
    }

    @Test
    void aBureauRemindsItsFirmsOnceADayAndOthersMayNot() {
        var late = stage.firm();
        TitleRoom.in(context).grant(stage.publisher, late.enterprise(), "SRDI_SME", LocalDate.of(2025, 7, 1));
        var filter = new WatchFilter(WatchKind.NOT_UPDATED, null, null, name(late));

        assertThat(reminding.remind(stage.county, filter)).isOne();
        assertThat(reminding.remind(stage.city, filter)).isOne();
        assertThat(news.page(late.filler(), false, 0, 9))
                .extracting(NewsRow::topic)
                .containsExactly(NewsTopic.UPDATE_ASKED);
        assertThat(reminding.remind(stage.otherCounty, filter)).isZero();
        assertThatThrownBy(() -> reminding.remind(stage.publisher, filter)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reminding.remind(late.filler(), filter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reminding.remind(stage.county, WatchFilter.of(WatchKind.IN_REVIEW)))
                .isInstanceOf(TitleRefused.NothingToRemindOf.class);
    }

    private String name(Stage.Case of) {
        return TitleRoom.in(context)
                .enterprises()
                .find(of.enterprise())
                .orElseThrow()
                .name();
    }

    private List<NewsTopic> toldOn(String day) {
        clock.set(day, "09:00");
        reminders.remind();
        return news.page(firm.filler(), false, 0, 20).stream()
                .map(NewsRow::topic)
                .toList();
    }
}
