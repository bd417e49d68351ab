package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.RoundExtension;
import io.tidu.filing.WindowWatch;
import io.tidu.publication.MovableClock;
import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07: what becomes of a form that is open while its time ends. */
class OpenFormTest extends FilingScreens {

    private static final FieldPath ADDRESS = FieldPath.of("address");

    @Autowired
    private WindowWatch watch;

    @Test
    void theFormNoticesItsEndByItselfAndKeepsWhatIsTyped() {
        var id = start();
        var end = Instant.now().plusMillis(1500);
        closeAt(end);
        open(firm.filler(), id, "basics");
        type("address", "湖滨路1号");
        find(DeadlineWatch.class).single().wake();
        assertThat(said()).as("woken too early").doesNotContain("申报时间已过");

        await().until(() -> clock.instant().isAfter(end));
        find(DeadlineWatch.class).single().wake();
        assertThat(said()).contains("申报时间已过");
        type("address", "湖滨路2号");
        assertThat(saved(id, ADDRESS)).isEqualTo("湖滨路2号");
        assertThat(field("address").getValue()).isEqualTo("湖滨路2号");
    }

    @Test
    void theFormFollowsWhenTheProgramEndsItAndWhenThereIsMoreTime() {
        var id = start();
        open(firm.filler(), id, "basics");
        type("address", "湖滨路1号");
        closeAt(Instant.parse("2026-01-31T16:00:00Z"));
        watch.look(round);
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(now()).contains("申报时间已过").doesNotContain("载入"));
        assertThat(status(id)).isEqualTo(FilingStatus.EXPIRED);
        type("address", "湖滨路3号");

        extend();
        await().pollInSameThread().untilAsserted(() -> assertThat(now()).doesNotContain("申报时间已过"));
        assertThat(status(id)).isEqualTo(FilingStatus.DRAFT);
        assertThat(saved(id, ADDRESS)).isEqualTo("湖滨路3号");
    }

    @Test
    void theTimerIsSetForAnotherEndWhenTheEndIsMoved() {
        var movable = new MovableClock();
        movable.set("2026-06-01", "10:00");
        var over = new AtomicInteger();
        var timer = new DeadlineWatch(movable.instant().plusSeconds(3600), movable, over::incrementAndGet);
        UI.getCurrent().add(timer);
        timer.wake();
        assertThat(over).hasValue(0);
        timer.move(movable.instant().plusSeconds(7200));
        movable.set("2026-06-01", "11:30");
        timer.wake();
        assertThat(over).as("an old timer").hasValue(0);
        movable.set("2026-06-01", "12:00");
        timer.wake();
        assertThat(over).hasValue(1);
    }

    private String now() {
        roundTrip();
        return said();
    }

    private void closeAt(Instant end) {
        jdbc.sql("update filing_round set opens_at = '2026-01-01', closes_at = ? where id = ?")
                .param(Timestamp.from(end))
                .param(RowKey.bytes(round.value()))
                .update();
    }

    private void extend() {
        var end = LevelWindow.ofDays(LocalDate.now(clock), LocalDate.now(clock).plusDays(9));
        as(provinceReviewer, actor -> {
            rounds.extend(actor, round, new RoundExtension(end.closesAt(), Map.of(), "系统维护"), UUID.randomUUID());
            return round;
        });
    }

    private FilingStatus status(FilingId id) {
        return as(firm.filler(), actor -> filings.open(actor, id).status());
    }
}
