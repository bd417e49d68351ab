package io.tidu.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody wants in.
 *
 * @param hash what the password was compared with; null if nobody has that login
 * @param right whether the password fitted it
 */
record LoginAttempt(String login, @Nullable String hash, boolean right, String origin) {}
