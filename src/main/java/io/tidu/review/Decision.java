package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.ReturnItem;
import java.util.List;

/** What a bureau decides about a filing. */
public sealed interface Decision {

    /** Passes it upward, with the bureau's opinion. */
    record Recommend(String opinion) implements Decision {}

    /** Says yes for the province. */
    record Approve(String opinion) implements Decision {}

    /** Gives it back for correction; the reason is read by the enterprise. */
    record Return(String reason, List<ReturnItem> items) implements Decision {
        public Return {
            items = List.copyOf(items);
        }
    }

    /** Says no; the reason is read by the enterprise. */
    record Decline(String reason) implements Decision {}

    /** What it does to the filing. */
    default FilingAction action() {
        return switch (this) {
            case Recommend recommend -> FilingAction.RECOMMEND;
            case Approve approve -> FilingAction.APPROVE;
            case Return giveBack -> FilingAction.RETURN;
            case Decline decline -> FilingAction.DECLINE;
        };
    }

    /** The opinion or the reason, as written. */
    default String said() {
        return switch (this) {
            case Recommend(var opinion) -> opinion;
            case Approve(var opinion) -> opinion;
            case Return giveBack -> giveBack.reason();
            case Decline(var reason) -> reason;
        };
    }
}
