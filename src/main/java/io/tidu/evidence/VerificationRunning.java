package io.tidu.evidence;

import io.tidu.shared.RuleViolation;

/** Everything is being verified already; two at once would only be slower. */
public final class VerificationRunning extends RuleViolation {

    VerificationRunning() {
        super("evidence.verify.running");
    }
}
