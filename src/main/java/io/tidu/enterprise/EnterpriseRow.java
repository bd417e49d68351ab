package io.tidu.enterprise;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as other modules see it; nothing here is personal data.
 *
 * @param countyCode six digits of GB/T 2260: where the enterprise is managed, which need not be where it was registered
 * @param jurisdiction the bureaus in charge: of that county, or of a development zone
 * @param confirmed whether its county has confirmed it, and nobody has disabled it since; only such a firm may file
 * @param industryCode a letter and two to four digits of GB/T 4754; null where nobody has said yet
 */
public record EnterpriseRow(
        EnterpriseId id,
        CreditCode creditCode,
        String name,
        String countyCode,
        Jurisdiction jurisdiction,
        boolean confirmed,
        @Nullable String industryCode) {}
