package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.UUID;

/** What a firm that was objected to sees and says. Both of its people read and answer; for everybody else there is nothing. */
public interface ObjectionAnswers {

    /** At most this many are shown; no firm has had more. */
    int MOST = 50;

    /** Those against the person's own firm, the latest first. @throws NotFound for who acts for no firm */
    List<FirmObjection> objections(Actor actor);

    /** How many questions wait for an answer. */
    int waiting(Actor actor);

    /**
     * Answers a question; the files were put into its dossier before. An answer is given once.
     *
     * @throws NotFound if the question was not put to the person's firm
     * @throws ObjectionRefused if it was answered or the objection settled
     */
    void answer(Actor actor, InquiryId inquiry, String text, UUID key);
}
