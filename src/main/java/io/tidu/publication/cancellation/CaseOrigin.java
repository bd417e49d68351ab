package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import java.util.Optional;

/** What led to a case, for who handles it; a later package knows. */
public interface CaseOrigin {

    /**
     * @param number of what led to it
     * @param path of the screen that shows it
     */
    record Origin(String number, String path) {}

    /** Empty where nothing did, and for who may not see it: it tells that somebody complained. */
    Optional<Origin> of(Actor actor, String caseNumber);
}
