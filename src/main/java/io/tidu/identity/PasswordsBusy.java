package io.tidu.identity;

import io.tidu.shared.RuleViolation;

/** So many people log in at this moment that this one had to be turned away for now. */
public final class PasswordsBusy extends RuleViolation {

    PasswordsBusy() {
        super("identity.password.busy");
    }
}
