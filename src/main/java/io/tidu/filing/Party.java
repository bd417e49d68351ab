package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what part somebody meets a filing: derived from the account's role and, for officials, the level of their bureau. */
public enum Party {
    /** Fills it for the enterprise. */
    FILLER,
    /** Confirms it for the enterprise with legal effect. */
    SIGNATORY,
    /** Reviews it for the county's bureau. */
    COUNTY,
    /** Reviews it for the city's bureau. */
    CITY,
    /** Reviews it for the province. */
    PROVINCE,
    /** Puts it into notices and lists for the province. */
    PUBLISHER,
    /** Decides about some rungs, outside: nobody has this part here, the publisher records what comes of it. */
    MINISTRY,
    /** The program itself, where time is over or made longer. */
    PROGRAM;

    /** The part this person can have in filings; empty for experts, administrators and auditors. */
    public static Optional<Party> of(Actor actor) {
        if (actor.isProgram()) {
            return Optional.of(PROGRAM);
        }
        return switch (actor.role()) {
            case FILLER -> actor.enterprise().map(own -> FILLER);
            case SIGNATORY -> actor.enterprise().map(own -> SIGNATORY);
            case REVIEWER -> actor.bureau().map(bureau -> reviewing(bureau.level()));
            case PUBLISHER ->
                actor.bureau()
                        .filter(bureau -> bureau.level() == BureauLevel.PROVINCE)
                        .map(bureau -> PUBLISHER);
            case EXPERT, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> Optional.empty();
        };
    }

    /** The reviewers of a level. */
    public static Party reviewing(BureauLevel level) {
        return switch (level) {
            case COUNTY -> COUNTY;
            case CITY -> CITY;
            case PROVINCE -> PROVINCE;
        };
    }

    /** Whether this part is had by somebody of the enterprise itself. */
    public boolean ofEnterprise() {
        return this == FILLER || this == SIGNATORY;
    }

    /** The level this part is had at; null for the enterprise's people and the publisher. */
    @Nullable
    BureauLevel level() {
        return switch (this) {
            case COUNTY -> BureauLevel.COUNTY;
            case CITY -> BureauLevel.CITY;
            case PROVINCE -> BureauLevel.PROVINCE;
            case FILLER, SIGNATORY, PUBLISHER, MINISTRY, PROGRAM -> null;
        };
    }

    public String messageKey() {
        return "filing.party." + name();
    }
}
