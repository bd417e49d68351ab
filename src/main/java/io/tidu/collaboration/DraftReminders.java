package io.tidu.collaboration;

import io.tidu.filing.ClosingDraft;
import io.tidu.filing.FilingTurns;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The window closes in some days and the filing is not submitted: both people of the firm are told. */
@Component
class DraftReminders implements ReminderSource {

    private final FilingTurns turns;
    private final List<Integer> daysBefore;
    private final Clock clock;

    DraftReminders(FilingTurns turns, @Value("${tidu.news.days-before:7,3,1}") List<Integer> daysBefore, Clock clock) {
        this.turns = turns;
        this.daysBefore = daysBefore.stream().sorted().toList();
        this.clock = clock;
    }

    @Override
    public NewsTopic topic() {
        return NewsTopic.CLOSES_SOON;
    }

    @Override
    public List<News> holding(LocalDate today) {
        var until = today.plusDays(daysBefore.getLast() + 1L).atStartOfDay(Zone.SHANGHAI);
        return turns.closing(clock.instant(), until.toInstant()).stream()
                .map(draft -> reminder(draft, today))
                .toList();
    }

    /** A window that closes at the start of a day was open last on the day before. */
    private News reminder(ClosingDraft draft, LocalDate today) {
        var lastDay = draft.closesAt().minusNanos(1).atZone(Zone.SHANGHAI).toLocalDate();
        var about = new News.About(draft.filing().value(), null, draft.rung(), lastDay, null);
        var once = "window:" + draft.filing().value() + ":" + lastDay + ":" + step(today, lastDay);
        var path = "filings/" + draft.filing().value();
        return new News(
                Audience.firm(draft.enterprise()),
                topic(),
                FilingFact.window(draft.filing()),
                once,
                about,
                path,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Of 7, 3 and 1 the one that has begun: 4 days before the end it is still 7, so a morning that was missed is made up for. */
    private int step(LocalDate today, LocalDate lastDay) {
        var left = ChronoUnit.DAYS.between(today, lastDay);
        return daysBefore.stream().filter(step -> step >= left).findFirst().orElse(0);
    }
}
