package io.tidu.collaboration;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRef;
import io.tidu.identity.BureauLevel;

/** How facts about filings are called. */
final class FilingFact {

    private FilingFact() {}

    /** It is somebody's turn: ends with the next step. */
    static String turn(FilingId filing) {
        return "turn:" + filing.value();
    }

    /** The window closes while it is a draft: ends with the next step, or when the day has passed. */
    static String window(FilingId filing) {
        return "window:" + filing.value();
    }

    /** It is the work of somebody of a level's bureau: ends when that level decides, or it is another's. */
    static String assigned(FilingId filing, BureauLevel level) {
        return "assigned:" + filing.value() + ":" + level;
    }

    /** The latest decision: ends with the next decision. */
    static String decision(FilingId filing) {
        return "decision:" + filing.value();
    }

    /** Where the firm finds it. */
    static String path(FilingRef filing) {
        var number = filing.number();
        return "filings/" + (number == null ? filing.id().value().toString() : number);
    }
}
