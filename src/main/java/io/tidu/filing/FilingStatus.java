package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a filing stands. What leads from one to another is in {@link FilingTransitions}. */
public enum FilingStatus {
    /** Being filled in; nobody outside the enterprise sees it. */
    DRAFT(Party.FILLER),
    /** Complete, and with the signatory. */
    AWAITING_SIGNATURE(Party.SIGNATORY),
    /** Not submitted before the time was over; kept as it was typed, and a draft again if the time is made longer. */
    EXPIRED(null),
    COUNTY_REVIEW(Party.COUNTY),
    CITY_REVIEW(Party.CITY),
    PROVINCE_REVIEW(Party.PROVINCE),
    /** Back at the enterprise for correction; goes on at the level that returned it. */
    RETURNED(Party.FILLER),
    /** The province said yes; waits for a public notice. */
    PROPOSED(Party.PUBLISHER),
    /** In a running public notice. */
    PUBLICITY(Party.PUBLISHER),
    /** The notice ended without an objection that counts; waits for the list. */
    APPROVED(Party.PUBLISHER),
    /** The province recommends it to the ministry, which decides about the rung; waits to be sent. */
    RECOMMENDED(Party.PUBLISHER),
    /** Sent; the ministry examines it. */
    WITH_MINISTRY(Party.MINISTRY),
    /** In a public notice of the ministry. */
    NATIONAL_PUBLICITY(Party.MINISTRY),
    /** On the published list: the enterprise holds the title. */
    LISTED(null),
    /** Recommended, and not on the ministry's list. */
    NOT_LISTED(null),
    /** County or city do not recommend it. */
    NOT_RECOMMENDED(null),
    /** The province said no. */
    REJECTED(null),
    /** Taken back by the enterprise. */
    WITHDRAWN(null);

    private final @Nullable Party turn;

    FilingStatus(@Nullable Party turn) {
        this.turn = turn;
    }

    /** Whose turn it is; empty where nobody has to do anything any more. */
    public Optional<Party> turn() {
        return Optional.ofNullable(turn);
    }

    /** Whether the filler may change what is typed. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED || this == EXPIRED;
    }

    /** Whether a decision is still to come. */
    public boolean open() {
        return turn != null;
    }

    /** Whether somebody outside has it, and what happens is only recorded here. */
    public boolean outside() {
        return turn == Party.MINISTRY;
    }

    /** The level that reviews it here; null where none does. */
    public @Nullable BureauLevel reviewedAt() {
        return turn == null ? null : turn.level();
    }

    /** The review status of a level. */
    static FilingStatus reviewAt(BureauLevel level) {
        return switch (level) {
            case COUNTY -> COUNTY_REVIEW;
            case CITY -> CITY_REVIEW;
            case PROVINCE -> PROVINCE_REVIEW;
        };
    }

    public String messageKey() {
        return "filing.status." + name();
    }
}
