package io.tidu.shared;

/** A text was given for a region code and does not have six digits. */
public final class RegionCodeRefused extends RuleViolation {

    RegionCodeRefused() {
        super("shared.region-code.shape");
    }
}
