package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.title.TitleBar;
import java.util.List;
import java.util.Locale;

/** The ladder of a firm, for its own people. */
public interface ClimbService {

    /** @throws io.tidu.identity.NotFound for everybody who does not act for a firm */
    Climb climb(Actor actor);

    /** What the firm may not apply for, since a title was taken away. @throws io.tidu.identity.NotFound like {@link #climb} */
    List<TitleBar> bars(Actor actor);

    /**
     * The same as a document: every rung with its conditions, values, bounds, distances, clauses and evidence.
     *
     * @throws io.tidu.identity.NotFound for everybody who does not act for a firm
     */
    byte[] pdf(Actor actor, Locale locale);
}
