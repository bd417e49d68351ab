package io.tidu.publication.cancellation;

import java.util.List;

/** A case as the firm sees it: what is held against it and what came of it, and no official by name. */
public record FirmCase(CaseRow row, List<CaseTitle> titles) {

    public FirmCase {
        titles = List.copyOf(titles);
    }

    /** Whether the firm may still say that it does not give the title up after all. */
    public boolean canBeTakenBack() {
        return row.isGivenUp()
                && (row.status() == CaseStatus.HEARING || row.status() == CaseStatus.DECIDED)
                && titles.stream().allMatch(title -> title.listNumber() == null);
    }

    public boolean awaitsAnswer() {
        return row.awaitsAnswer();
    }
}
