package io.tidu.publication.cancellation;

import java.util.List;

/** A case as the firm sees it: what is held against it and what came of it, and no official by name. */
public record FirmCase(CaseRow row, List<CaseTitle> titles) {

    public FirmCase {
        titles = List.copyOf(titles);
    }

    public boolean awaitsAnswer() {
        return row.awaitsAnswer();
    }
}
