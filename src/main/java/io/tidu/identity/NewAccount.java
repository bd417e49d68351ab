package io.tidu.identity;

import org.jspecify.annotations.Nullable;

/** What is said of a person for whom an account is opened. The affiliation must be one that the role can have. */
public record NewAccount(
        LoginName login,
        PersonName name,
        Role role,
        Affiliation affiliation,
        @Nullable Phone phone,
        @Nullable Email email) {}
