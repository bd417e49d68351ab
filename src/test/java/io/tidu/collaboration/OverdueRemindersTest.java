package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingTurns;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.publication.MovableClock;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who is told that something is overdue. */
@TiduTest
class OverdueRemindersTest {

    @Autowired
    NewsService news;

    @Autowired
    Notifications notifications;

    @Autowired
    LiveTopics live;

    @Autowired
    DailyDigest digest;

    @Autowired
    FilingTurns turns;

    @Autowired
    FilingService filings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationContext context;

    private final MovableClock clock = new MovableClock();
    private Reminders reminders;
    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        List<ReminderSource> sources = List.of(
                new OverdueReminders(turns, clock),
                new OverdueBelowReminders(turns, clock),
                new CorrectionReminders(turns, clock));
        reminders = new Reminders(sources, notifications, live, digest, jdbc, transactions, clock);
    }

    @Test
    void theBureauAndTheOneAboveItAreToldOnceADayHowManyAreOverdue() {
        overdueOn("2031-03-03", stage.in(FilingStatus.COUNTY_REVIEW));
        overdueOn("2031-03-03", stage.in(FilingStatus.COUNTY_REVIEW));
        stage.in(FilingStatus.COUNTY_REVIEW);
        remindOn("2031-03-04");
        remindOn("2031-03-04");
        assertThat(lines(stage.county)).containsExactly(new Line(NewsTopic.OVERDUE, 2));
        assertThat(lines(stage.city)).containsExactly(new Line(NewsTopic.OVERDUE_BELOW, 2));
        assertThat(lines(stage.province)).isEmpty();
        assertThat(lines(stage.otherCounty)).isEmpty();
        assertThat(lines(stage.publisher)).isEmpty();
    }

    @Test
    void whatIsNotDueYetIsNotTold() {
        overdueOn("2031-03-03", stage.in(FilingStatus.CITY_REVIEW));
        remindOn("2031-03-03");
        assertThat(lines(stage.city)).isEmpty();
    }

    @Test
    void theLineGoesWithTheFact() {
        var late = stage.in(FilingStatus.COUNTY_REVIEW);
        overdueOn("2031-03-03", late);
        remindOn("2031-03-04");
        filings.recommend(stage.county, late.id(), null, TimeOrderedId.next());
        remindOn("2031-03-04");
        assertThat(lines(stage.county)).isEmpty();
        assertThat(lines(stage.city)).isEmpty();
    }

    @Test
    void aFirmIsToldOfACorrectionThatShouldBeBack() {
        var late = stage.in(FilingStatus.RETURNED);
        overdueOn("2031-03-03", late);
        remindOn("2031-03-04");
        remindOn("2031-03-05");
        assertThat(news.page(late.filler(), true, 0, 9))
                .filteredOn(row -> row.topic() == NewsTopic.CORRECTION_LATE)
                .hasSize(1);
        assertThat(lines(stage.county)).isEmpty();
    }

    private void overdueOn(String lastDay, Stage.Case filing) {
        jdbc.sql("update filing set due_at = ? where id = ?")
                .param(Instant.parse(lastDay + "T16:00:00Z"))
                .param(RowKey.bytes(filing.id().value()))
                .update();
    }

    private void remindOn(String day) {
        clock.set(LocalDate.parse(day), "08:30");
        reminders.remind();
    }

    private List<Line> lines(Actor actor) {
        return news.page(actor, true, 0, 50).stream()
                .filter(row -> row.topic() == NewsTopic.OVERDUE || row.topic() == NewsTopic.OVERDUE_BELOW)
                .map(row -> new Line(row.topic(), row.amount()))
                .toList();
    }

    private record Line(NewsTopic topic, @Nullable Integer amount) {}
}
