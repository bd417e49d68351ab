package io.tidu.review;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Key of a job. */
public record JobId(UUID value) {

    static JobId next() {
        return new JobId(TimeOrderedId.next());
    }
}
