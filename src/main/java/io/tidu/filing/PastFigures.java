package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a firm said of the same years in the filing before, as far as the person may see that one. */
@Component
public class PastFigures {

    private static final int LOOK_AT = 5;

    private final Filings filings;
    private final FilingSubmissions submissions;
    private final FilingSight sight;

    PastFigures(Filings filings, FilingSubmissions submissions, FilingSight sight) {
        this.filings = filings;
        this.submissions = submissions;
        this.sight = sight;
    }

    /** Values by year of the latest other filing that was submitted before this one; empty if there is none to see. */
    public Map<FieldPath, String> before(Actor actor, FilingRow filing) {
        return filings.latestOf(filing.enterprise().value(), FilingStatus.WITHDRAWN, LOOK_AT).stream()
                .filter(other -> !other.getId().equals(filing.id().value()))
                .filter(other -> other.submissionNo() > 0 && isBefore(other, filing) && sight.sees(actor, other))
                .findFirst()
                .map(other -> byYear(other.getId(), other.submissionNo()))
                .orElse(Map.of());
    }

    private static boolean isBefore(Filing other, FilingRow filing) {
        var then = other.row().submittedAt();
        var now = filing.submittedAt();
        return then != null && (now == null || then.isBefore(now));
    }

    private Map<FieldPath, String> byYear(UUID filing, int no) {
        var values = new HashMap<FieldPath, String>();
        submissions
                .findByFilingIdAndNo(filing, no)
                .ifPresent(frozen -> frozen.form().values().forEach((path, value) -> {
                    if (path instanceof FieldPath.Yearly) {
                        values.put(path, Objects.requireNonNull(value));
                    }
                }));
        return values;
    }
}
