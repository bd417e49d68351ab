package io.tidu.publication.national;

import io.tidu.shared.RuleViolation;

/** Why something about a round of the ministry cannot be recorded. */
public final class NationalRefused extends RuleViolation {

    NationalRefused(String what, Object... arguments) {
        super("publication.national.refused." + what, arguments);
    }
}
