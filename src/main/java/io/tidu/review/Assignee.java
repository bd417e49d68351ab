package io.tidu.review;

import io.tidu.identity.AccountId;

/** Whose work a filing is to be. */
public record Assignee(AccountId account, String name) {}
