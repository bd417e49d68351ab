package io.tidu.filing.vault;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Map;

/**
 * The documents of the person's own firm, the latest first. Every call throws {@link io.tidu.identity.NotFound} for people who act for
 * none. A firm that changes its name keeps them: they go by the firm, not by its name.
 */
public interface Vault {

    List<VaultDocument> page(Actor actor, VaultFilter filter, int offset, int limit);

    int count(Actor actor, VaultFilter filter);

    /** How many there are of each sort, whichever the filter shows. */
    Map<VaultFilter.Show, Integer> counts(Actor actor, VaultFilter filter);
}
