package io.tidu.filing;

import io.tidu.shared.RuleViolation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A round cannot be planned, opened, extended or closed like that. */
public final class RoundRefused extends RuleViolation {

    private final @Nullable RoundField field;

    RoundRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = null;
    }

    RoundRefused(RoundField field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** What it is about, where it is one thing. */
    public Optional<RoundField> field() {
        return Optional.ofNullable(field);
    }
}
