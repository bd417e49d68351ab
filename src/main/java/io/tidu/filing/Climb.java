package io.tidu.filing;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.ladder.Facts;
import io.tidu.title.HeldTitle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole ladder as one firm sees it on a day.
 *
 * @param held newest first
 * @param facts all that is known of the firm: of each figure what it typed last
 * @param source the round of the latest filing that figures come from; null where the firm has not typed any
 * @param steps of the country from the lowest rung up, then those of its province
 */
public record Climb(
        EnterpriseRow firm,
        LocalDate day,
        List<HeldTitle> held,
        Facts facts,
        @Nullable RoundRow source,
        List<ClimbStep> steps) {

    public Climb {
        held = List.copyOf(held);
        steps = List.copyOf(steps);
    }
}
