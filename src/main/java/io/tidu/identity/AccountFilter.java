package io.tidu.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text the beginning of a login or of a name; empty for all
 * @param role only of that role; null for all
 * @param bureau only of that bureau; null for all
 * @param lockedOnly only those that wrong passwords have locked
 */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable BureauId bureau, boolean lockedOnly) {

    public static final AccountFilter ALL = new AccountFilter("", null, null, false);
}
