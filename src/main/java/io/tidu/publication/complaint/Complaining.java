package io.tidu.publication.complaint;

import io.tidu.title.TitleRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What anybody can do about the holder of a title, without an account and at any time: complain, and ask what became of it. */
public interface Complaining {

    /** The titles that whoever has the code holds today, so that one can be chosen; empty for a code that is none. */
    List<TitleRow> titles(String creditCode);

    /**
     * Takes a complaint.
     *
     * @param key of the form that was filled in: a repeated call with it changes nothing and answers the same
     * @return the receipt
     * @throws ComplaintRefused.NotHeld if the firm does not hold the title today
     * @throws io.tidu.evidence.EvidenceRefused if a file is not accepted; nothing is kept then
     */
    String complain(NewComplaint complaint, UUID key);

    /** What became of a complaint; empty for a receipt that was never given. Holds no personal data. */
    Optional<ComplaintState> state(String receipt);
}
