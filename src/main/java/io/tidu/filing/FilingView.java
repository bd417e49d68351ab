package io.tidu.filing;

import io.tidu.ladder.Assessment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One filing as one person sees it: the enterprise sees what is being typed, officials see what was submitted last.
 *
 * @param revision of the draft, to be handed back when saving; 0 for officials
 * @param derived computed values by path; those that cannot be computed are absent
 * @param problems of the content as it stands
 * @param assessment by the round's edition: for the enterprise of what is typed now, for officials the one frozen at submission
 * @param evidence the slots for evidence, as this filing has to fill them
 * @param turn whose turn it is and what limits it
 * @param time until when the firm may submit it for the first time
 * @param returned why it is back at the enterprise; null unless it is
 */
public record FilingView(
        FilingRow row,
        RoundRow round,
        FormDefinition form,
        FilingForm content,
        long revision,
        SortedMap<FieldPath, BigDecimal> derived,
        List<FieldProblem> problems,
        Assessment assessment,
        List<RequiredSlot> evidence,
        FilingTurn turn,
        SubmissionTime time,
        @Nullable ReturnNotice returned,
        Permitted permitted) {

    public FilingView {
        problems = List.copyOf(problems);
        evidence = List.copyOf(evidence);
        derived = java.util.Collections.unmodifiableSortedMap(derived);
    }

    public FilingId id() {
        return row.id();
    }

    public FilingStatus status() {
        return row.status();
    }

    /** The problems by the field they point at. */
    public Map<FieldPath, List<FieldProblem>> problemsByPath() {
        return problems.stream().collect(java.util.stream.Collectors.groupingBy(FieldProblem::path));
    }
}
