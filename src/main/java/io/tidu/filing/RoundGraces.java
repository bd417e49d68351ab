package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The exceptions of a round that were not revoked, read once for all the filings that are looked at together. */
record RoundGraces(List<Grace> counting) {

    static final RoundGraces NONE = new RoundGraces(List.of());

    RoundGraces {
        counting = List.copyOf(counting);
    }

    /** The first instant that is too late for a firm to submit, if somebody made an exception for it. */
    Optional<Instant> submittingUntil(EnterpriseId enterprise, Jurisdiction jurisdiction) {
        return latest(grace -> grace.letsSubmit(enterprise, jurisdiction));
    }

    /** The first instant that is too late for a bureau to decide, if somebody made an exception for it. */
    Optional<Instant> decidingUntil(BureauId bureau) {
        return latest(grace -> grace.letsDecide(bureau));
    }

    private Optional<Instant> latest(Predicate<Grace> fits) {
        return counting.stream().filter(fits).map(Grace::until).max(Instant::compareTo);
    }
}
