package io.tidu.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be reached by mail.
 *
 * @param affiliated the enterprise or bureau the person acts for; null for others
 * @param address never shown to anybody else
 */
public record Mailbox(
        AccountId account, Role role, @Nullable UUID affiliated, String address) {}
