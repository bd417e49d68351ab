package io.tidu.filing.change;

import java.util.List;

/**
 * A report as its reader may see it.
 *
 * @param decides may say yes or no now
 */
public record ChangeView(ChangeRow row, List<ChangeStep> steps, boolean decides) {

    public ChangeView {
        steps = List.copyOf(steps);
    }
}
