package io.tidu.enterprise;

import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A firm as its county looks after it.
 *
 * @param disabledFor why the county took it out of use; null while it is in use
 * @param since when the county confirmed it or took it out of use
 */
public record FirmOfCounty(
        EnterpriseId id,
        CreditCode creditCode,
        String name,
        @Nullable String disabledFor,
        Instant since) {

    public boolean disabled() {
        return disabledFor != null;
    }
}
