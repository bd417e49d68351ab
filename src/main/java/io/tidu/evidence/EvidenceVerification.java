package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Reads everything kept, hashes it again, and names what is missing or changed. The work of system administrators; for anybody
 * else there is no such thing ({@link io.tidu.identity.NotFound}).
 */
public interface EvidenceVerification {

    /**
     * Verifies now, on this thread.
     *
     * @throws VerificationRunning if somebody else does already
     */
    VerificationRow run(Actor by, VerificationWatch watch);

    /**
     * Begins to verify, and returns; {@link #latest} tells how far it is.
     *
     * @throws VerificationRunning if somebody else does already
     */
    void start(Actor by);

    /** Asks the one that runs to stop; it does within a second or two, on whichever node it is. */
    void cancel(Actor by);

    Optional<VerificationRow> latest(Actor by);

    /** What was wrong, with every place where the file stands. */
    List<VerificationProblem> problems(Actor by, VerificationRow verification, int offset, int limit);

    /** What waits for the malware scanner. */
    ScanOverview scans(Actor by);

    /** Writes anew what is kept under an old key, or under none where there is one. Returns how many files that were. */
    long renew(Actor by);
}
