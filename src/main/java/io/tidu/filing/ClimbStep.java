package io.tidu.filing;

import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rung;
import io.tidu.title.HeldTitle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rung as a firm sees it.
 *
 * @param kind what the firm can file for: a review of what it holds, otherwise a new title
 * @param title null unless held
 * @param rulebook in force today for that kind in the firm's county; null where there is none
 */
public record ClimbStep(
        Rung rung,
        FilingKind kind,
        ClimbStanding standing,
        @Nullable HeldTitle title,
        @Nullable Rulebook rulebook) {

    /** What facts come to against it, those of today or any others; empty without a rulebook. */
    public Optional<Assessment> assess(Facts facts) {
        return Optional.ofNullable(rulebook).map(book -> book.assess(kind, facts));
    }
}
