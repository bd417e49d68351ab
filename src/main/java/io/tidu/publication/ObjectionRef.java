package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;

/** What an application event says about the objection it is about. */
public record ObjectionRef(
        ObjectionId id,
        String number,
        FilingId filing,
        String filingNumber,
        EnterpriseId enterprise,
        Jurisdiction jurisdiction,
        String rung) {}
