package io.tidu.publication.cancellation;

import java.util.List;

/** A case as officials see it. */
public record CaseView(CaseRow row, List<CaseTitle> titles, List<CaseStep> steps, CaseRights rights) {

    public CaseView {
        titles = List.copyOf(titles);
        steps = List.copyOf(steps);
    }
}
