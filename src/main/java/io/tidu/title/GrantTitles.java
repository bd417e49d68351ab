package io.tidu.title;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the titles that a published list grants, all or none of them.
 *
 * @param key made once per intent; the same key a second time changes nothing and answers the same
 * @param kind whether the list recognises firms or renews titles they hold
 * @param validUntil the last day if the list names one; null for the rule of the type
 */
public record GrantTitles(
        UUID key,
        String rung,
        SourceList list,
        Kind kind,
        @Nullable LocalDate validUntil,
        List<Grant> grants) {

    public GrantTitles {
        grants = List.copyOf(grants);
    }

    /** A list that recognises firms, valid as long as the type says. */
    public static GrantTitles recognising(UUID key, String rung, SourceList list, List<Grant> grants) {
        return new GrantTitles(key, rung, list, Kind.RECOGNITION, null, grants);
    }

    /** What the list does to a title of the same rung that the firm holds on the day of publication. */
    public enum Kind {
        /** 认定名单: a firm that still holds the rung is refused. */
        RECOGNITION,
        /** 复核通过名单: the old title ends the day the new one begins. */
        RENEWAL
    }

    /** One firm of the list. */
    public record Grant(
            EnterpriseId enterprise,
            CreditCode creditCode,
            String holder,
            RegionCode county,
            Jurisdiction jurisdiction) {}
}
