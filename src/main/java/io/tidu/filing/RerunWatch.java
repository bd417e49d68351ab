package io.tidu.filing;

/** Follows a re-run while it works. Called from the working thread. */
public interface RerunWatch {

    /**
     * Called every few hundred verdicts.
     *
     * @param done verdicts so far
     * @param total verdicts there were at the beginning
     * @return whether to go on
     */
    boolean at(long done, long total);

    /** A verdict that was not reproduced. */
    default void failed(RerunFailure failure) {}
}
