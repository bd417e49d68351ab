package io.tidu.title;

import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list has taken titles of a rung away. Told inside the transaction of the publication. */
public record TitlesCancelled(String rung, String listNumber, LocalDate on, List<Lost> lost) {

    /** @param enterprise null where no firm had claimed the title */
    public record Lost(CreditCode code, @Nullable EnterpriseId enterprise, String cause) {}
}
