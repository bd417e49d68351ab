package io.tidu.identity;

/** Somebody who works for a bureau, by name; nothing else about the account. */
public record Colleague(AccountId id, String name, BureauId bureau) {}
