package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.shared.EnterpriseId;

/**
 * A relation to be declared.
 *
 * @param official whose it is: oneself or a colleague
 * @param note may be empty for one's own; of a colleague it says why
 */
public record NewRelation(EnterpriseId enterprise, AccountId official, RelationKind kind, String note) {}
