package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.ladder.Rung;
import io.tidu.ladder.Verdict;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of filings is narrowed to; whatever is null or empty does not narrow. The territory of the asking person always
 * does.
 *
 * @param statuses any of these
 * @param text part of the enterprise's name, or the beginning of the filing's number or the credit code
 * @param bureau only filings of this county's or city's bureau
 * @param waitingSinceBefore only those whose turn began before this instant
 * @param overdueAt only those that should have been acted on before this instant
 * @param marked only those that carry the {@link DeskMark} of the asking bureau, or only those that do not
 * @param assigned only those that are this person's work within the asking bureau, or nobody's
 */
public record DeskFilter(
        Set<FilingStatus> statuses,
        @Nullable String text,
        @Nullable RoundId round,
        @Nullable Rung rung,
        @Nullable Verdict verdict,
        @Nullable BureauId bureau,
        @Nullable Instant waitingSinceBefore,
        @Nullable Instant overdueAt,
        @Nullable Boolean marked,
        @Nullable DeskAssignee assigned) {

    public DeskFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Everything the person may see. */
    public static DeskFilter everything() {
        return new DeskFilter(Set.of(), null, null, null, null, null, null, null, null, null);
    }

    public static DeskFilter in(FilingStatus... statuses) {
        return everything().withStatuses(Set.of(statuses));
    }

    public DeskFilter withStatuses(Set<FilingStatus> wanted) {
        return new DeskFilter(
                wanted, text, round, rung, verdict, bureau, waitingSinceBefore, overdueAt, marked, assigned);
    }

    public DeskFilter withText(@Nullable String wanted) {
        return new DeskFilter(
                statuses, wanted, round, rung, verdict, bureau, waitingSinceBefore, overdueAt, marked, assigned);
    }

    public DeskFilter withRound(@Nullable RoundId wanted) {
        return new DeskFilter(
                statuses, text, wanted, rung, verdict, bureau, waitingSinceBefore, overdueAt, marked, assigned);
    }

    public DeskFilter withRung(@Nullable Rung wanted) {
        return new DeskFilter(
                statuses, text, round, wanted, verdict, bureau, waitingSinceBefore, overdueAt, marked, assigned);
    }

    public DeskFilter withVerdict(@Nullable Verdict wanted) {
        return new DeskFilter(
                statuses, text, round, rung, wanted, bureau, waitingSinceBefore, overdueAt, marked, assigned);
    }

    public DeskFilter withBureau(@Nullable BureauId wanted) {
        return new DeskFilter(
                statuses, text, round, rung, verdict, wanted, waitingSinceBefore, overdueAt, marked, assigned);
    }

    public DeskFilter withWaitingSinceBefore(@Nullable Instant wanted) {
        return new DeskFilter(statuses, text, round, rung, verdict, bureau, wanted, overdueAt, marked, assigned);
    }

    public DeskFilter withOverdueAt(@Nullable Instant wanted) {
        return new DeskFilter(
                statuses, text, round, rung, verdict, bureau, waitingSinceBefore, wanted, marked, assigned);
    }

    public DeskFilter withMarked(@Nullable Boolean wanted) {
        return new DeskFilter(
                statuses, text, round, rung, verdict, bureau, waitingSinceBefore, overdueAt, wanted, assigned);
    }

    public DeskFilter withAssigned(@Nullable DeskAssignee wanted) {
        return new DeskFilter(
                statuses, text, round, rung, verdict, bureau, waitingSinceBefore, overdueAt, marked, wanted);
    }
}
