package io.tidu.filing;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/** Exceptions from the deadlines of a round, made by the province by name and for a reason. */
public interface GraceService {

    /** @throws RoundRefused for a firm or bureau that the round is not for, or a day that is over */
    GraceId grant(Actor actor, RoundId round, GraceGrant grant, UUID key);

    /** From now on the usual deadline counts again. */
    void revoke(Actor actor, GraceId id, String reason, UUID key);

    /** All of them, also revoked ones, the latest first. For the province only. */
    List<GraceRow> of(Actor actor, RoundId round);

    /** Firms of the round whose name or credit code begins so. For the province only. */
    List<EnterpriseRow> firms(Actor actor, RoundId round, String beginning, int most);
}
