package io.tidu.publication.complaint;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import org.jspecify.annotations.Nullable;

/** What an application event says about the complaint it is about. Names nobody who complains. */
public record ComplaintRef(
        ComplaintId id, String number, @Nullable EnterpriseId enterprise, String rung, Jurisdiction jurisdiction) {}
