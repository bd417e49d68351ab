package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import java.util.Optional;

/** Whose list it is: the column that limits it and the key it is limited to. A bureau's territory is the value of one column. */
record DeskScope(String column, byte[] key, boolean submittedOnly) {

    static Optional<DeskScope> of(Actor actor) {
        return Party.of(actor).flatMap(party -> party.ofEnterprise() ? firm(actor) : bureau(actor));
    }

    private static Optional<DeskScope> firm(Actor actor) {
        return actor.enterprise().map(own -> new DeskScope("enterprise_id", RowKey.bytes(own.value()), false));
    }

    private static Optional<DeskScope> bureau(Actor actor) {
        return actor.bureau()
                .map(of -> new DeskScope(
                        column(of.level()), RowKey.bytes(of.bureau().value()), true));
    }

    private static String column(BureauLevel level) {
        return switch (level) {
            case COUNTY -> "county_bureau_id";
            case CITY -> "city_bureau_id";
            case PROVINCE -> "province_bureau_id";
        };
    }
}
