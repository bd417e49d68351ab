package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingTurns;
import io.tidu.filing.Stage;
import io.tidu.publication.MovableClock;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@TiduTest
class RemindersTest {

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
    private LocalDate lastDay;
    private Reminders reminders;
    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        var closes = jdbc.sql("select closes_at from filing_round where id = ?")
                .param(RowKey.bytes(stage.round.value()))
                .query(Instant.class)
                .single();
        lastDay = closes.atZone(clock.getZone()).toLocalDate().minusDays(1);
        var drafts = new DraftReminders(turns, List.of(7, 3, 1), clock);
        reminders = new Reminders(List.of(drafts), notifications, live, digest, jdbc, transactions, clock);
    }

    @Test
    void aDraftIsRemindedOfSevenThreeAndOneDayBeforeTheEndOnceEach() {
        var draft = stage.in(FilingStatus.DRAFT);
        for (int left = 9; left >= 0; left--) {
            onTheDayBefore(left);
            onTheDayBefore(left);
        }
        assertThat(news.page(draft.filler(), false, 0, 9))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.onDay()).isEqualTo(lastDay));
        assertThat(news.unread(draft.signatory()))
                .as("the latest takes the place of those before")
                .isEqualTo(1);
    }

    @Test
    void aMorningThatWasMissedIsMadeUpFor() {
        var draft = stage.in(FilingStatus.DRAFT);
        onTheDayBefore(5);
        assertThat(news.unread(draft.filler())).isEqualTo(1);
    }

    @Test
    void whenTheWindowIsOverNobodyIsRemindedAnyMore() {
        var draft = stage.in(FilingStatus.DRAFT);
        onTheDayBefore(1);
        assertThat(news.unread(draft.filler())).isEqualTo(1);
        onTheDayBefore(-1);
        assertThat(news.unread(draft.filler())).isZero();
    }

    @Test
    void aWindowThatWasExtendedRemindsOfItsNewEnd() {
        var draft = stage.in(FilingStatus.DRAFT);
        onTheDayBefore(3);
        for (var change : List.of(
                "update filing_round set closes_at = date_add(closes_at, interval 2 day) where id = ?",
                "update filing set due_at = date_add(due_at, interval 2 day) where round_id = ?")) {
            jdbc.sql(change).param(RowKey.bytes(stage.round.value())).update();
        }
        onTheDayBefore(3);
        assertThat(news.page(draft.filler(), true, 0, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.onDay()).isEqualTo(lastDay.plusDays(2)));
    }

    @Test
    void whatIsSubmittedOrWithdrawnIsNotRemindedOf() {
        var draft = stage.complete();
        onTheDayBefore(3);
        assertThat(news.unread(draft.filler())).isEqualTo(1);
        stage.lead(draft, FilingStatus.COUNTY_REVIEW);
        assertThat(news.unread(draft.filler())).isZero();
        onTheDayBefore(1);
        assertThat(news.unread(draft.filler())).isZero();

        var given = stage.in(FilingStatus.DRAFT);
        filings.withdraw(given.filler(), given.id(), null, TimeOrderedId.next());
        onTheDayBefore(1);
        assertThat(news.unread(given.filler())).isZero();
    }

    private void onTheDayBefore(int days) {
        clock.set(lastDay.minusDays(days), "08:30");
        reminders.remind();
    }
}
