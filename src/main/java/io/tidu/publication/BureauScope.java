package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import java.util.Optional;

/** Whose list it is: the column that limits it and the bureau it is limited to. */
public record BureauScope(String column, BureauId bureau) {

    /** Reviewers of any level, and publishers of the province; empty for everybody else. */
    public static Optional<BureauScope> of(Actor actor) {
        return actor.bureau()
                .filter(of ->
                        actor.is(Role.REVIEWER) || (actor.is(Role.PUBLISHER) && of.level() == BureauLevel.PROVINCE))
                .map(of -> new BureauScope(column(of.level()), of.bureau()));
    }

    private static String column(BureauLevel level) {
        return switch (level) {
            case COUNTY -> "county_bureau_id";
            case CITY -> "city_bureau_id";
            case PROVINCE -> "province_bureau_id";
        };
    }
}
