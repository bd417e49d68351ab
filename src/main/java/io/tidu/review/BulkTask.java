package io.tidu.review;

import io.tidu.identity.AccountId;
import java.util.Set;

/** What is to be done with many filings at once. */
public sealed interface BulkTask {

    /** The same decision for each. */
    record Decide(Decision decision) implements BulkTask {}

    /** Takes back what the bureau has decided and not released. */
    record Undo() implements BulkTask {}

    /** Makes known what the bureau has decided. */
    record Release() implements BulkTask {}

    /** Makes them the work of these colleagues, each about as many; of none: nobody's. */
    record Assign(Set<AccountId> to) implements BulkTask {
        public Assign {
            to = Set.copyOf(to);
        }
    }

    default JobKind kind() {
        return switch (this) {
            case Decide decide -> JobKind.DECIDE;
            case Undo undo -> JobKind.UNDO;
            case Release release -> JobKind.RELEASE;
            case Assign assign -> JobKind.ASSIGN;
        };
    }
}
