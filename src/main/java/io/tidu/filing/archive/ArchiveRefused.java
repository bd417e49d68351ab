package io.tidu.filing.archive;

import io.tidu.shared.RuleViolation;

/** A package is not made like that. */
public final class ArchiveRefused extends RuleViolation {

    ArchiveRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
