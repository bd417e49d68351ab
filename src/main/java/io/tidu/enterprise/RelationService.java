package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Relations that officials declare to firms (回避申报): whoever is related decides nothing about the firm. Only officials of bureaus
 * know them; to everybody else, and for firms outside one's territory, there is nothing.
 */
public interface RelationService {

    int LONGEST_NOTE = 500;

    /**
     * Declares a relation of one's own, or with a reason that of a colleague: of one's own bureau, and for the province of every
     * bureau in charge of the firm.
     *
     * @throws EnterpriseRefused without a reason for a colleague's, or if it runs already
     */
    RelationId declare(Actor by, NewRelation relation, UUID key);

    /**
     * Ends a relation; it stays on record. What a colleague declared is not ended by whom it is about.
     *
     * @throws EnterpriseRefused without a reason, or if it has ended
     */
    void end(Actor by, RelationId id, String reason, UUID key);

    /** One's own and those of one's bureau, running ones first; for the province those of every bureau under it. */
    List<RelationRow> list(Actor by, int offset, int limit);

    /** Firms of one's territory whose name or credit code begins so. */
    List<EnterpriseRow> firms(Actor by, String beginning, int offset, int limit);

    /** For whom this person may declare a relation to the firm, oneself first. */
    List<Colleague> officials(Actor by, EnterpriseId enterprise);

    /** Whether the relation of an account to a firm runs. For other modules, which decide what it means. */
    boolean related(AccountId official, EnterpriseId enterprise);

    /** All accounts related to a firm now. */
    Set<AccountId> officialsRelatedTo(EnterpriseId enterprise);

    /** All firms an account is related to now. */
    Set<EnterpriseId> relatedTo(AccountId official);
}
