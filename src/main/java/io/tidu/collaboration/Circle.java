package io.tidu.collaboration;

import io.tidu.identity.BureauLevel;
import java.util.Arrays;
import java.util.List;

/**
 * Who reads a discussion, chosen when it begins and never changed: whoever said something must not find it read by others later.
 * Counted from the level of the bureau that began it; every level has one bureau in charge of a filing.
 */
public enum Circle {
    /** The bureau that began it. */
    BUREAU,
    /** That bureau and those above. */
    UPWARD,
    /** The bureaus of all levels. */
    OFFICIALS,
    /** The bureaus of all levels and the people of the firm. */
    FIRM;

    /** The levels whose officials read it. */
    List<BureauLevel> levels(BureauLevel from) {
        return Arrays.stream(BureauLevel.values())
                .filter(level -> includes(level, from))
                .toList();
    }

    boolean includes(BureauLevel level, BureauLevel from) {
        return switch (this) {
            case BUREAU -> level == from;
            case UPWARD -> !level.isBelow(from);
            case OFFICIALS, FIRM -> true;
        };
    }

    public boolean withFirm() {
        return this == FIRM;
    }

    public String messageKey() {
        return "collaboration.circle." + name();
    }
}
