package io.tidu.ladder;

import io.tidu.shared.RuleViolation;

/** A run over the population cannot be begun or looked at like that. */
public final class WhatIfRefused extends RuleViolation {

    WhatIfRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
