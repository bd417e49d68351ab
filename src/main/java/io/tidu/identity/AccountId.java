package io.tidu.identity;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of an account. */
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(TimeOrderedId.next());
    }
}
