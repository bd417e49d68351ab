package io.tidu.publication;

import java.util.Optional;
import java.util.UUID;

/** What anybody can do about a notice, without an account: object against one of its firms, and ask what became of it. */
public interface Objecting {

    /**
     * Takes an objection. What counts is the moment the call comes in: in time is up to 24:00 of the last day in Shanghai.
     *
     * @param key of the form that was filled in: a repeated call with it changes nothing and answers the same
     * @return the receipt
     * @throws io.tidu.identity.NotFound if there is no such notice before the public
     * @throws ObjectionRefused if it is late, the firm is not in the notice, or something is missing
     * @throws io.tidu.evidence.EvidenceRefused if a file is not accepted; nothing is kept then
     */
    String object(NewObjection objection, UUID key);

    /** What became of an objection; empty for a receipt that was never given. Holds no personal data. */
    Optional<ObjectionState> state(String receipt);
}
