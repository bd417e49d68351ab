package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.CreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Titles that end before their last day because somebody decided so, and who may not apply again afterwards. */
public interface TitleEndings {

    /**
     * Takes the titles of a published list away, all or none, and records the bars that follow.
     *
     * <p>Call it inside the transaction of the publication. Whatever title of the rung a firm holds on that day ends, also one that
     * a renewal has just begun: what is decided is about the firm and the rung.
     *
     * @return how many titles ended
     * @throws TitleRefused.NotHeld if a firm holds none of the rung on that day
     * @throws io.tidu.identity.NotAllowed unless the actor publishes for the province
     */
    int cancel(Actor actor, CancelTitles command);

    /**
     * Gives a title back from the day of a correction on, until its old last day, and lifts the bars that came with its loss.
     *
     * <p>Call it inside the transaction of the correction.
     *
     * @return whether there was a title to give back: its last day may have passed meanwhile
     * @throws TitleRefused.AlreadyHeld if the firm was granted the rung anew meanwhile
     * @throws io.tidu.identity.NotAllowed unless the actor publishes for the province
     */
    boolean restore(Actor actor, RestoreTitles command);

    /** The title by which another one was given back. */
    Optional<TitleId> restoredAs(TitleId lost);

    /** Why and by which list a title was taken away; empty where it was not. */
    Optional<TitleEnding> ending(TitleId title);

    /** The latest time that a title of the rung was taken away from whoever has the code. */
    Optional<TitleEnding> lastCancelled(CreditCode code, String rung);

    /** What keeps the holder of a code from applying for a rung on a day: the bar that lasts longest. */
    Optional<TitleBar> bar(CreditCode code, String rung, LocalDate day);

    /** All bars of a code that hold on a day, the longest first; of each rung one. */
    List<TitleBar> bars(CreditCode code, LocalDate day);
}
