package io.tidu.publication.complaint;

import io.tidu.evidence.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the firm sees it: what the bureau asks in its own words, and nothing of who complains or what they said.
 *
 * @param open whether an answer is still taken
 */
public record FirmComplaint(
        String number,
        String rung,
        String bureau,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        DossierId files,
        @Nullable String answer,
        boolean open) {

    public boolean awaitsAnswer() {
        return open && answer == null;
    }
}
