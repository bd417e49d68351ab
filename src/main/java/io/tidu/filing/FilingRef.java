package io.tidu.filing;

import io.tidu.identity.Jurisdiction;
import io.tidu.ladder.Rung;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/** What an application event says about the filing it is about. */
public record FilingRef(
        FilingId id,
        @Nullable String number,
        EnterpriseId enterprise,
        Jurisdiction jurisdiction,
        Rung rung,
        RoundId round) {}
