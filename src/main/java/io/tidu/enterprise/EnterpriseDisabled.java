package io.tidu.enterprise;

import io.tidu.shared.EnterpriseId;

/** A county took an enterprise out of use, for instance because it was deregistered. Published inside the transaction. */
public record EnterpriseDisabled(EnterpriseId enterprise, String reason) {}
