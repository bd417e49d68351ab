package io.tidu.publication.cancellation;

import org.springframework.stereotype.Component;

/** What the steps of a case are written with. */
@Component
record CaseWork(CaseRows rows, Cases cases, CaseTitles titles, CaseSteps steps) {

    /** Locked, and as it stands now. */
    CaseRow locked(CaseRow seen) {
        return rows.lock(seen.id()).orElseThrow();
    }
}
