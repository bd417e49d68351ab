package io.tidu.collaboration;

import java.time.LocalDate;
import java.util.List;

/** Something people are reminded of each morning as long as it holds. */
interface ReminderSource {

    NewsTopic topic();

    /**
     * All that hold on a day, those told before included: what is told once is told once, what is missing here is settled.
     * Their keys differ from one audience to another.
     */
    List<News> holding(LocalDate today);
}
