package io.tidu.ladder;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of one run over the population. */
public record WhatIfId(UUID value) {

    static WhatIfId next() {
        return new WhatIfId(TimeOrderedId.next());
    }
}
