package io.tidu.review;

import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import java.time.format.DateTimeFormatter;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A colleague has decided about this filing, and the decision is not released yet. Names the colleague and the time. */
public final class AlreadyDecided extends RuleViolation {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    AlreadyDecided(PendingRow pending) {
        super(
                "review.bulk.alreadyDecided",
                pending.by(),
                MINUTE.format(pending.at()),
                new DefaultMessageSourceResolvable(pending.action().doneMessageKey()));
    }
}
