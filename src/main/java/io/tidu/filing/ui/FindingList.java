package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All conditions of an assessment. A firm reads first what is not met, then what is not known, what people decide, and what is
 * met; an official reads the rule from its beginning, by codes.
 */
class FindingList extends Div {

    /** For whom it is. */
    enum Reader {
        FIRM,
        OFFICIAL
    }

    private static final List<Outcome> ORDER =
            List.of(Outcome.UNMET, Outcome.UNKNOWN, Outcome.MANUAL_REVIEW, Outcome.MET, Outcome.NOT_APPLICABLE);

    FindingList(Assessment assessment, EvidenceSlots slots, FilingWords words) {
        this(assessment, slots, words, Reader.FIRM, List.of());
    }

    FindingList(
            Assessment assessment, EvidenceSlots slots, FilingWords words, Reader reader, List<Pointing> pointings) {
        addClassName("findings");
        var names = names(slots, assessment.rung().code(), words);
        var pointers = new Pointers(pointings);
        var list = new UnorderedList();
        inOrder(assessment, reader)
                .forEach(finding ->
                        list.add(new FindingItem(finding, evidence(finding, names), words, reader, pointers)));
        pointers.listen(this);
        add(counts(assessment, words), list);
    }

    private static Stream<Finding> inOrder(Assessment assessment, Reader reader) {
        var findings = assessment.findings().stream();
        return reader == Reader.OFFICIAL
                ? findings
                : findings.sorted(Comparator.comparing(finding -> ORDER.indexOf(finding.outcome())));
    }

    static Div counts(Assessment assessment, FilingWords words) {
        var counts = Blocks.classed("finding-counts");
        Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
                .forEach(outcome -> {
                    var count = assessment.findings().stream()
                            .filter(finding -> finding.outcome() == outcome)
                            .count();
                    if (count > 0) {
                        var tag = FindingItem.tag(outcome, words);
                        tag.setText(tag.getText() + " " + count);
                        counts.add(tag);
                    }
                });
        return counts;
    }

    private static Map<String, String> names(EvidenceSlots slots, String rung, FilingWords words) {
        var names = new LinkedHashMap<String, String>();
        for (EvidenceSlot slot : slots.forRung(rung)) {
            names.put(slot.code().value(), slot.name().in(words.locale()));
        }
        return names;
    }

    private static List<String> evidence(Finding finding, Map<String, String> names) {
        return finding.provision().evidence().stream()
                .filter(names::containsKey)
                .map(code -> code + " " + names.get(code))
                .toList();
    }
}
