package io.tidu.filing;

import io.tidu.identity.BureauLevel;

/** What of a round a refusal is about, so that it can be told where it was typed. */
public enum RoundField {
    RUNG,
    BATCH,
    EDITION,
    WINDOW,
    COUNTY_WINDOW,
    CITY_WINDOW,
    PROVINCE_WINDOW,
    TERRITORY,
    DIRECT,
    LIMITS,
    UNTIL,
    REASON;

    /** The window of a level. */
    public static RoundField windowOf(BureauLevel level) {
        return switch (level) {
            case COUNTY -> COUNTY_WINDOW;
            case CITY -> CITY_WINDOW;
            case PROVINCE -> PROVINCE_WINDOW;
        };
    }
}
