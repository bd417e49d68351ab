package io.tidu.collaboration;

import io.tidu.filing.FilingTurns;
import io.tidu.filing.OverdueAt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is overdue at the bureaus under a bureau: it is told too, a line a day with how many. */
@Component
class OverdueBelowReminders implements ReminderSource {

    private final FilingTurns turns;
    private final Clock clock;

    OverdueBelowReminders(FilingTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public NewsTopic topic() {
        return NewsTopic.OVERDUE_BELOW;
    }

    @Override
    public List<News> holding(LocalDate today) {
        return turns.overdue(clock.instant()).stream()
                .filter(OverdueAt::below)
                .map(overdue -> OverdueReminders.line(overdue, topic(), "desk?show=BELOW", today, clock))
                .toList();
    }
}
