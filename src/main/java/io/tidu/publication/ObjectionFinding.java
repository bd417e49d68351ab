package io.tidu.publication;

import io.tidu.identity.BureauLevel;
import java.time.Instant;

/** What the county's or the city's bureau thinks of an objection. */
public record ObjectionFinding(
        BureauLevel level, String bureauName, String by, Opinion opinion, String text, Instant at) {

    /** Founded, not founded, or cannot be said. */
    public enum Opinion {
        FOUNDED,
        UNFOUNDED,
        UNCLEAR;

        public String messageKey() {
            return "publication.objection.opinion." + name();
        }
    }
}
