package io.tidu.enterprise;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;

/** A firm went over to another county or zone. Told in the transaction of the change. */
public record EnterpriseMoved(EnterpriseId enterprise, String countyCode, Jurisdiction before, Jurisdiction after) {}
