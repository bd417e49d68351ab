package io.tidu.publication.renaming;

import io.tidu.shared.RuleViolation;

/** Nothing of the rung waits for a list of new names. */
public final class RenamingRefused extends RuleViolation {
    RenamingRefused() {
        super("publication.cancel.rename.refused.nobodyWaiting");
    }
}
