package io.tidu.review;

import io.tidu.shared.RuleViolation;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;

/** Something about a decision, a selection or a job is in the way. */
public final class BulkRefused extends RuleViolation {

    BulkRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static BulkRefused because(MessageSourceResolvable reason) {
        var arguments = reason.getArguments();
        return new BulkRefused(
                Objects.requireNonNull(reason.getCodes())[0], arguments == null ? new Object[0] : arguments);
    }
}
