package io.tidu.filing;

import java.time.Instant;
import java.util.List;

/**
 * Why a filing is back at the enterprise.
 *
 * @param by the party that gave it back
 * @param tasks what is to be done, if that was said
 */
public record ReturnNotice(Party by, String bureauOrPerson, Instant at, String reason, List<ReturnTask> tasks) {

    public ReturnNotice {
        tasks = List.copyOf(tasks);
    }

    /** Whether something is to be put right there. */
    public boolean concerns(FieldPath path) {
        return tasks.stream()
                .anyMatch(task ->
                        task.item().target().place().filter(path::equals).isPresent());
    }
}
