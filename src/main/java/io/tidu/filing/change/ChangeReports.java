package io.tidu.filing.change;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import java.util.List;
import java.util.UUID;

/** What a firm reports of itself. Both of its people report and read; for everybody else there is nothing. */
public interface ChangeReports {

    int MOST = 50;

    /** The latest first. @throws io.tidu.identity.NotFound for who acts for no firm */
    List<ChangeView> own(Actor actor);

    /** The counties and zones of its province that the firm can go to. */
    List<BureauRow> destinations(Actor actor);

    /**
     * Reports a change; the proof is put into its dossier afterwards, until it is decided.
     *
     * @return its number
     * @throws ChangeRefused if it lies in the future, nothing would change, or another of the kind is open
     */
    String report(Actor actor, NewChange change, UUID key);

    /** Takes an open report back. */
    void withdraw(Actor actor, String number, UUID key);
}
