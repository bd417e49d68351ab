package io.tidu.enterprise;

import io.tidu.identity.BureauId;
import io.tidu.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an enterprise when it is entered without registering itself.
 *
 * @param countyBureau the bureau in charge, of the county or of a development zone in it
 */
public record NewEnterprise(
        CreditCode creditCode,
        String name,
        String countyCode,
        BureauId countyBureau,
        @Nullable String industryCode,
        @Nullable String address,
        Contact contact) {}
