package io.tidu.publication.cancellation;

import io.tidu.identity.BureauId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something happened in a case. Published inside the transaction of the change. */
public sealed interface CaseMoved {

    CaseRef about();

    Instant at();

    /** @param dueOn the last day for the answer of the firm; null where it need not be heard */
    record Opened(CaseRef about, @Nullable LocalDate dueOn, Instant at) implements CaseMoved {}

    /** @param openedIn the bureau that opened the case */
    record Answered(CaseRef about, @Nullable BureauId openedIn, Instant at) implements CaseMoved {}

    /** The title is to be taken away; it waits for the list. */
    record Decided(CaseRef about, Instant at) implements CaseMoved {}

    record Dropped(CaseRef about, Instant at) implements CaseMoved {}

    /** The decision was taken back before it was published. */
    record Undone(CaseRef about, Instant at) implements CaseMoved {}

    /** The firm does not give the title up after all. */
    record TakenBack(CaseRef about, Instant at) implements CaseMoved {}

    /** The decision was wrong; the title waits to be given back. */
    record Reversed(CaseRef about, Instant at) implements CaseMoved {}

    /** @param rung of the title that a correction gave back just now */
    record Restored(CaseRef about, String rung, String list, Instant at) implements CaseMoved {}

    /** @param rung of the title that a list took away just now */
    record Published(CaseRef about, String rung, String list, Instant at) implements CaseMoved {}
}
