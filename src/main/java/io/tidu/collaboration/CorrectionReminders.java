package io.tidu.collaboration;

import io.tidu.filing.FilingTurns;
import io.tidu.filing.LateCorrection;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** A correction should be back by now: the people of the firm are told, once. */
@Component
class CorrectionReminders implements ReminderSource {

    private final FilingTurns turns;
    private final Clock clock;

    CorrectionReminders(FilingTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public NewsTopic topic() {
        return NewsTopic.CORRECTION_LATE;
    }

    @Override
    public List<News> holding(LocalDate today) {
        return turns.lateCorrections(clock.instant()).stream()
                .map(this::reminder)
                .toList();
    }

    private News reminder(LateCorrection late) {
        var lastDay = late.dueAt().minusNanos(1).atZone(Zone.SHANGHAI).toLocalDate();
        return new News(
                Audience.firm(late.enterprise()),
                topic(),
                "late:" + late.filing().value(),
                "late:" + late.filing().value() + ":" + lastDay,
                new News.About(late.filing().value(), late.number(), late.rung(), lastDay, null),
                "filings/" + late.number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
