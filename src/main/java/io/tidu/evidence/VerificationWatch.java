package io.tidu.evidence;

/** Hears at once what a verification finds. */
public interface VerificationWatch {

    /** For those who read the result later. */
    VerificationWatch NOBODY = problem -> {};

    void found(VerificationProblem problem);
}
