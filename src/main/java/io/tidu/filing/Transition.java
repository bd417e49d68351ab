package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of the workflow.
 *
 * @param from null for the beginning
 * @param parties who may do it
 */
record Transition(@Nullable FilingStatus from, FilingAction action, Target to, Set<Party> parties) {

    Transition {
        parties = Set.copyOf(parties);
    }

    /** Whether it is kept as an event; what is typed meanwhile is kept as the draft instead. */
    boolean recorded() {
        return action != FilingAction.EDIT;
    }

    /** Whether only the level whose decision was the last one may do it. */
    boolean ownDecisionOnly() {
        return action == FilingAction.UNDO
                || action == FilingAction.CANCEL_RETURN
                || action == FilingAction.REOPEN && from == FilingStatus.NOT_RECOMMENDED;
    }

    /** Where a transition leads: to a status, or to one that depends on what was before. */
    sealed interface Target {

        /** @param path the levels that the filing goes through */
        FilingStatus from(FilingState state, ReviewPath path);

        /** Every status it can lead to. */
        Set<FilingStatus> possible();

        /** Always to the same status. */
        record To(FilingStatus status) implements Target {
            @Override
            public FilingStatus from(FilingState state, ReviewPath path) {
                return status;
            }

            @Override
            public Set<FilingStatus> possible() {
                return Set.of(status);
            }
        }

        /** To the review of the first level, and after a correction to that of the level that asked for it, or the first again. */
        record ToSubmission() implements Target {
            @Override
            public FilingStatus from(FilingState state, ReviewPath path) {
                return FilingStatus.reviewAt(path.submittedTo(state.resumeAt()));
            }

            @Override
            public Set<FilingStatus> possible() {
                return EnumSet.range(FilingStatus.COUNTY_REVIEW, FilingStatus.PROVINCE_REVIEW);
            }
        }

        /** To the review of the level whose decision was the last one. */
        record ToReview(Set<BureauLevel> levels) implements Target {
            @Override
            public FilingStatus from(FilingState state, ReviewPath path) {
                var level = state.resumeAt();
                return FilingStatus.reviewAt(level == null ? path.first() : level);
            }

            @Override
            public Set<FilingStatus> possible() {
                return Set.copyOf(levels.stream().map(FilingStatus::reviewAt).toList());
            }
        }

        /** To the review of the next level that takes part. */
        record ToNext(BureauLevel level) implements Target {
            @Override
            public FilingStatus from(FilingState state, ReviewPath path) {
                return FilingStatus.reviewAt(path.after(level));
            }

            @Override
            public Set<FilingStatus> possible() {
                return EnumSet.range(FilingStatus.reviewAt(level), FilingStatus.PROVINCE_REVIEW).stream()
                        .filter(status -> status != FilingStatus.reviewAt(level))
                        .collect(Collectors.toUnmodifiableSet());
            }
        }

        /** Where the province's yes leads: towards its own list, or to the ministry where that decides about the rung. */
        record ToDecision() implements Target {
            @Override
            public FilingStatus from(FilingState state, ReviewPath path) {
                return switch (path.decider()) {
                    case PROVINCE -> FilingStatus.PROPOSED;
                    case MINISTRY -> FilingStatus.RECOMMENDED;
                };
            }

            @Override
            public Set<FilingStatus> possible() {
                return Set.of(FilingStatus.PROPOSED, FilingStatus.RECOMMENDED);
            }
        }

        /** Back to where it was being filled in: a draft until it was submitted once, a returned filing afterwards. */
        record ToFilling() implements Target {
            @Override
            public FilingStatus from(FilingState state, ReviewPath path) {
                return state.submissionNo() == 0 ? FilingStatus.DRAFT : FilingStatus.RETURNED;
            }

            @Override
            public Set<FilingStatus> possible() {
                return Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED);
            }
        }
    }
}
