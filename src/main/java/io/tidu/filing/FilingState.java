package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a filing stands, as its events have led it there. The filing's row repeats this so that lists can be sorted by it; a
 * test replays the events and compares.
 *
 * @param turnSince when the status was entered
 * @param submittedAt when it was submitted last
 * @param resumeAt the level whose return, refusal or recommendation was the last decision: where it goes on after a correction, or
 *     if that is taken back
 * @param sequence number of the latest event, from 1
 */
record FilingState(
        FilingStatus status,
        Instant turnSince,
        @Nullable Instant submittedAt,
        int submissionNo,
        @Nullable BureauLevel resumeAt,
        int sequence) {

    static FilingState startedAt(Instant at) {
        return new FilingState(FilingStatus.DRAFT, at, null, 0, null, 1);
    }

    /** The state after a step that the table allows. */
    FilingState after(FilingAction action, FilingStatus to, Party party, Instant at) {
        boolean submits = action == FilingAction.SIGN;
        return new FilingState(
                to,
                at,
                submits ? at : submittedAt,
                submits ? submissionNo + 1 : submissionNo,
                resumingAfter(action, party),
                sequence + 1);
    }

    private @Nullable BureauLevel resumingAfter(FilingAction action, Party party) {
        return switch (action) {
            case RETURN, DECLINE, UPHOLD_OBJECTION, RECOMMEND -> party.level();
            case ASK_SIGNATURE, RECALL, SEND_BACK, WITHDRAW, EDIT, EXPIRE, REVIVE, REROUTE -> resumeAt;
            case START,
                    SIGN,
                    APPROVE,
                    STOP,
                    REOPEN,
                    UNDO,
                    CANCEL_RETURN,
                    ANNOUNCE,
                    HOLD_BACK,
                    CLOSE_NOTICE,
                    LIST,
                    DISPATCH,
                    SHOW_NATIONALLY,
                    RECORD_LISTED,
                    RECORD_NOT_LISTED -> null;
        };
    }

    /** Folds a history. @throws IllegalStateException if its steps do not follow each other */
    static FilingState fold(List<FilingEvent> events) {
        FilingState state = null;
        for (var event : events) {
            state = state == null ? begin(event) : state.then(event);
        }
        if (state == null) {
            throw new IllegalStateException("a filing without a first event");
        }
        return state;
    }

    private static FilingState begin(FilingEvent event) {
        if (event.action() != FilingAction.START || event.sequence() != 1) {
            throw new IllegalStateException("a history that does not begin with its start: " + event.action());
        }
        return startedAt(event.at());
    }

    private FilingState then(FilingEvent event) {
        var line = FilingTransitions.find(status, event.action());
        boolean follows = event.from() == status
                && event.sequence() == sequence + 1
                && line.isPresent()
                && line.get().parties().contains(event.party())
                && line.get().to().possible().contains(event.to());
        if (!follows) {
            throw new IllegalStateException("step " + event.sequence() + " does not follow: " + status + " "
                    + event.action() + " " + event.to());
        }
        return after(event.action(), event.to(), event.party(), event.at());
    }
}
