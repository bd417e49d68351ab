package io.tidu.collaboration;

import io.tidu.filing.FilingTurns;
import io.tidu.filing.OverdueAt;
import io.tidu.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is overdue at a bureau: one line a day with how many, for its reviewers. */
@Component
class OverdueReminders implements ReminderSource {

    private final FilingTurns turns;
    private final Clock clock;

    OverdueReminders(FilingTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public NewsTopic topic() {
        return NewsTopic.OVERDUE;
    }

    @Override
    public List<News> holding(LocalDate today) {
        return turns.overdue(clock.instant()).stream()
                .filter(overdue -> !overdue.below())
                .map(overdue -> line(overdue, topic(), "desk?show=OVERDUE", today, clock))
                .toList();
    }

    static News line(OverdueAt overdue, NewsTopic topic, String path, LocalDate today, Clock clock) {
        var fact =
                topic.name().toLowerCase(Locale.ROOT) + ":" + overdue.bureau().value();
        return new News(
                Audience.bureau(overdue.bureau(), Role.REVIEWER),
                topic,
                fact,
                fact + ":" + today,
                new News.About(null, null, null, today, overdue.count()),
                path,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
