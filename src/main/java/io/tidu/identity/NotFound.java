package io.tidu.identity;

import io.tidu.shared.RuleViolation;

/** There is no such thing for this person: it does not exist, or is none of theirs. The answer is the same. */
public final class NotFound extends RuleViolation {

    public NotFound() {
        super("identity.notFound");
    }
}
