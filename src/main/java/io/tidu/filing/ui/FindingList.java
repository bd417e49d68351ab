package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.ui.Sheet;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * All conditions of an assessment. A firm reads first what is not met, then what is not known, what people decide, and what is
 * met; an official reads the rule from its beginning, by codes.
 */
class FindingList extends Sheet {

    /** For whom it is. */
    enum Reader {
        FIRM,
        OFFICIAL
    }

    private static final List<Outcome> ORDER =
            List.of(Outcome.UNMET, Outcome.UNKNOWN, Outcome.MANUAL_REVIEW, Outcome.MET, Outcome.NOT_APPLICABLE);

    private final Assessment assessment;
    private final EvidenceSlots slots;
    private final FilingWords words;
    private final Reader reader;
    private final Margin margin;

    FindingList(Assessment assessment, EvidenceSlots slots, FilingWords words) {
        this(assessment, slots, words, Reader.FIRM, Margin.EMPTY);
    }

    FindingList(Assessment assessment, EvidenceSlots slots, FilingWords words, Reader reader, Margin margin) {
        this.assessment = assessment;
        this.slots = slots;
        this.words = words;
        this.reader = reader;
        this.margin = margin;
        addClassName("findings");
    }

    @Override
    protected void write(Element page) {
        FindingCounts.write(assessment, words, page);
        var names = names();
        var list = page.appendElement("ul");
        inOrder()
                .forEach(finding -> new FindingLine(finding, evidence(finding, names), words, reader)
                        .write(list.appendElement("li"), margin));
    }

    private Stream<Finding> inOrder() {
        var findings = assessment.findings().stream();
        return reader == Reader.OFFICIAL
                ? findings
                : findings.sorted(Comparator.comparing(finding -> ORDER.indexOf(finding.outcome())));
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (EvidenceSlot slot : slots.forRung(assessment.rung().code())) {
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
