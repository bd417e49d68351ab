package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A relation between an official and a firm, as those see it who may.
 *
 * @param official whose relation it is
 * @param declaredBy who said so; a colleague may
 * @param endedAt null while it runs
 */
public record RelationRow(
        RelationId id,
        EnterpriseId enterprise,
        String enterpriseName,
        String creditCode,
        AccountId official,
        String officialName,
        RelationKind kind,
        @Nullable String note,
        AccountId declaredById,
        String declaredBy,
        Instant declaredAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    public boolean running() {
        return endedAt == null;
    }
}
