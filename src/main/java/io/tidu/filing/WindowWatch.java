package io.tidu.filing;

/**
 * Brings filings that were never submitted in step with the time there is for them: ends those whose time is over, and brings back
 * those that were given more. Runs by itself; that it ran late changes nothing about what anybody may do.
 */
public interface WindowWatch {

    /** Looks at every round. */
    void look();

    /** Looks at one round, for instance because its time was changed. */
    void look(RoundId round);
}
