package io.tidu.filing;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.util.List;

/** What a firm said outside its filings. */
public interface SaidElsewhere {

    /** @param form as {@link YearlyForms#written} wrote it */
    record Written(Instant at, String form) {}

    List<Written> by(EnterpriseId enterprise);
}
