package io.tidu.filing.check;

import io.tidu.evidence.SlotCode;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingForm;
import io.tidu.filing.FormDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is compared.
 *
 * @param names what the firm is called, and was in the year of the papers
 * @param lastYear the latest year that figures are asked for
 * @param windowFrom first day of the window
 * @param windowTo last day of it, or that of the submission where it came later
 * @param day that of the submission; of today before it
 * @param before what the firm said in its filing before, where there is one
 */
public record CheckCase(
        FormDefinition definition,
        FilingForm content,
        Set<String> names,
        String creditCode,
        int lastYear,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate day,
        List<Paper> papers,
        Map<FieldPath, String> before) {

    public CheckCase {
        names = Set.copyOf(names);
        papers = List.copyOf(papers);
        before = Map.copyOf(before);
    }

    List<Paper> in(Set<SlotCode> slots) {
        return papers.stream().filter(paper -> slots.contains(paper.slot())).toList();
    }

    /** The years a field is asked for, the latest first; none if the form does not have it by years. */
    List<Integer> years(String field) {
        return definition
                .field(field)
                .map(found -> definition.yearsOf(found, lastYear))
                .orElse(List.of());
    }
}
