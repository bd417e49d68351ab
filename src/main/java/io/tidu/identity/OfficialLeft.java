package io.tidu.identity;

/**
 * Somebody does not work for a bureau any more: the account was disabled, or moved to another bureau. Told in the transaction of the
 * change.
 */
public record OfficialLeft(AccountId account, String name, BureauId bureau, Actor by) {}
