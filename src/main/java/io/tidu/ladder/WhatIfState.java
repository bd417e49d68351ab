package io.tidu.ladder;

import java.util.List;

/**
 * A run as it is now.
 *
 * @param done firms so far
 * @param total firms there were at the beginning
 * @param results one for each question, in their order; empty until it is done
 */
public record WhatIfState(WhatIfId id, WhatIfStatus status, long done, long total, List<WhatIfResult> results) {

    public WhatIfState {
        results = List.copyOf(results);
    }
}
