package io.tidu.identity;

/** Asked before a bureau is closed; modules that keep things under a bureau answer. */
public interface BureauUse {

    /** Whether something is still under this bureau that needs it open. */
    boolean inUse(BureauId bureau);
}
