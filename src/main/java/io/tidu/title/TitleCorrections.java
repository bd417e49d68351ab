package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.CreditCode;
import java.time.LocalDate;
import java.util.Collection;

/** What a corrected list does to the titles that its earlier editions granted. Call it inside the transaction of the publication. */
public interface TitleCorrections {

    /**
     * Ends the title of a firm that a correction takes out.
     *
     * @param lists the numbers of the editions that may have granted it
     * @param by the number of the correction
     * @param on the first day on which the title is no longer held
     * @return whether there was one to end: it may have lapsed, or been renewed or cancelled before
     * @throws io.tidu.identity.NotAllowed unless the actor publishes for the province
     */
    boolean withdraw(Actor actor, String rung, Collection<String> lists, CreditCode firm, LocalDate on, String by);

    /**
     * Puts the name right under which a title was granted.
     *
     * @return whether there was a title of these lists
     * @throws io.tidu.identity.NotAllowed unless the actor publishes for the province
     */
    boolean rename(Actor actor, String rung, Collection<String> lists, CreditCode firm, String name, String by);
}
