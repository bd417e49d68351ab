package io.tidu.title;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a title, as far as the list and the register of enterprises say.
 *
 * @param creditCode null where an older list named none and no firm has claimed the title
 * @param jurisdiction the bureaus in charge; null where no firm has claimed the title
 */
record Holder(
        String name,
        @Nullable String creditCode,
        @Nullable EnterpriseId enterprise,
        Place place,
        @Nullable Jurisdiction jurisdiction) {

    /** Where the list places a holder, by codes in force (GB/T 2260), with the names from the province down. */
    record Place(
            String province,
            @Nullable String city,
            @Nullable String county,
            String name) {

        /** Whether two places are in one city; where a city is not known, it may be any. */
        boolean mayBeInTheCityOf(Place other) {
            return city == null || other.city == null || city.equals(other.city);
        }
    }

    String foldedName() {
        return HolderName.fold(name);
    }

    /** What no two titles of one rung and one day may share: the code, or name and city where there is none. */
    String key() {
        return creditCode == null ? foldedName() + "@" + place.city() : creditCode;
    }

    Holder claimedBy(EnterpriseId firm, String itsCode) {
        return new Holder(name, itsCode, firm, place, jurisdiction);
    }
}
