package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A bureau reminds firms of their yearly update. */
public record UpdatesReminded(List<Reminder> firms, Instant at) {

    /** @param dueOn the last day for it; it may be over */
    public record Reminder(EnterpriseId enterprise, LocalDate dueOn) {}

    public UpdatesReminded {
        firms = List.copyOf(firms);
    }
}
