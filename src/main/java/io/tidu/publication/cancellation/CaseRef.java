package io.tidu.publication.cancellation;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/**
 * What an application event says about the case it is about.
 *
 * @param givenUp whether the firm itself asks for it
 */
public record CaseRef(
        CaseId id,
        String number,
        @Nullable EnterpriseId enterprise,
        String rung,
        boolean givenUp,
        Jurisdiction jurisdiction) {}
