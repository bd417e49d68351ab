package io.tidu.collaboration;

import io.tidu.shared.RuleViolation;

/** Something cannot be said so, or there; nothing was kept of it. */
public final class DiscussionRefused extends RuleViolation {

    DiscussionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
