package io.tidu.review.spot;

import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import java.time.format.DateTimeFormatter;

/** Somebody else wrote meanwhile; nothing was overwritten. */
public final class CheckChanged extends RuleViolation {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final transient CheckRow now;

    CheckChanged(CheckRow now) {
        super(
                "review.check.changed",
                now.writtenBy() == null ? "" : now.writtenBy(),
                now.writtenAt() == null ? "" : MINUTE.format(now.writtenAt()));
        this.now = now;
    }

    /** What stands there now. */
    public CheckRow now() {
        return now;
    }
}
