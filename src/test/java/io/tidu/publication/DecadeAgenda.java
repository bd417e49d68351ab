package io.tidu.publication;

import io.tidu.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** What is to be done on which day. Offices do things on working days, made-up ones included; firms on any. */
final class DecadeAgenda {

    private final WorkingDays calendar = WorkingDays.delivered();
    private final Map<LocalDate, Queue<Runnable>> days = new HashMap<>();

    void on(LocalDate day, Runnable deed) {
        days.computeIfAbsent(day, any -> new ArrayDeque<>()).add(deed);
    }

    /** On the first working day from then. */
    void inOffice(LocalDate from, Runnable deed) {
        on(calendar.isWorkingDay(from) ? from : calendar.plusWorkingDays(from, 1), deed);
    }

    LocalDate workingDaysAfter(LocalDate day, int many) {
        return calendar.plusWorkingDays(day, many);
    }

    /** Does what stands there for a day, and what comes to stand there meanwhile. */
    void keep(LocalDate day) {
        var today = days.getOrDefault(day, new ArrayDeque<>());
        for (var deed = today.poll(); deed != null; deed = today.poll()) {
            deed.run();
        }
        days.remove(day);
    }
}
