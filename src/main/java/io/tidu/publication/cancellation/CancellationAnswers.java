package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/** What a firm whose title may be taken away sees and says. Both of its people read and answer; for everybody else there is nothing. */
public interface CancellationAnswers {

    /** At most this many are shown; no firm has had more. */
    int MOST = 50;

    /** Those about the person's own firm, the latest first. @throws io.tidu.identity.NotFound for who acts for no firm */
    List<FirmCase> cases(Actor actor);

    /**
     * Answers; the files were put into the dossier before. An answer is given once, late or not, until the province has decided.
     *
     * @throws io.tidu.identity.NotFound if the case is not about the person's firm
     */
    void answer(Actor actor, String number, String text, UUID key);
}
