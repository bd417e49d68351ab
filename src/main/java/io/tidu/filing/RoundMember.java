package io.tidu.filing;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;

/** A filing of a round among which lots are drawn. */
public record RoundMember(
        FilingId id,
        String number,
        EnterpriseId enterprise,
        String enterpriseName,
        String creditCode,
        String countyCode,
        Jurisdiction jurisdiction) {}
