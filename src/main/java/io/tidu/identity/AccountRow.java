package io.tidu.identity;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who keep it.
 *
 * @param bureauName null unless the person works for a bureau
 * @param enterprise null unless the person acts for an enterprise
 * @param locked whether too many wrong passwords have locked it at this moment
 * @param waitsForOwnPassword whether its owner has yet to choose a password
 */
public record AccountRow(
        AccountId id,
        String login,
        String name,
        Role role,
        @Nullable BureauId bureau,
        @Nullable String bureauName,
        @Nullable EnterpriseId enterprise,
        @Nullable String phone,
        @Nullable String email,
        boolean active,
        boolean locked,
        boolean waitsForOwnPassword,
        @Nullable Instant lastLoginAt) {}
