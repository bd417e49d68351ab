package io.tidu.publication.cancellation;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a title is held by, and where.
 *
 * @param enterprise null for a firm that never registered here
 * @param region six digits of GB/T 2260
 */
public record TitleHolder(
        CreditCode code, @Nullable EnterpriseId enterprise, String name, String region, Jurisdiction jurisdiction) {

    static TitleHolder of(EnterpriseRow firm) {
        return new TitleHolder(firm.creditCode(), firm.id(), firm.name(), firm.countyCode(), firm.jurisdiction());
    }
}
