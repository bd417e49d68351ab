package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/** What a firm that is complained about is asked, and says. Both of its people read and answer; for everybody else there is nothing. */
public interface ComplaintAnswers {

    /** At most this many are shown; no firm has had more. */
    int MOST = 50;

    /** Those about which the person's firm was asked, the latest first. @throws io.tidu.identity.NotFound for who acts for no firm */
    List<FirmComplaint> complaints(Actor actor);

    /**
     * Answers; the files were put into the dossier before. An answer is given once, late or not, as long as the complaint is open.
     *
     * @throws io.tidu.identity.NotFound if the person's firm was not asked
     */
    void answer(Actor actor, String number, String text, UUID key);
}
