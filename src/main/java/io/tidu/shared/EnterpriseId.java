package io.tidu.shared;

import java.util.UUID;

/** The key of an enterprise, known to modules that must name one without knowing it. */
public record EnterpriseId(UUID value) {

    public static EnterpriseId next() {
        return new EnterpriseId(TimeOrderedId.next());
    }
}
