package io.tidu.filing;

import io.tidu.identity.AccountId;

/** Whose work a filing is within a bureau. */
public sealed interface DeskAssignee {

    /** Nobody has taken it. */
    record Nobody() implements DeskAssignee {}

    record Person(AccountId account) implements DeskAssignee {}
}
