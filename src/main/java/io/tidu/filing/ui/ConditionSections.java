package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Counting;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Gap;
import io.tidu.ladder.Outcome;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Score;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a rung by how they count: those that are needed, ways of which one is enough, items that earn points. */
class ConditionSections extends Div {

    private final Rulebook rulebook;
    private final Assessment before;
    private final ClimbWork work;
    private final Consumer<List<Gap>> attempt;
    private final List<EvidenceSlot> slots;

    ConditionSections(
            Rulebook rulebook, Assessment now, Assessment before, ClimbWork work, Consumer<List<Gap>> attempt) {
        this.rulebook = rulebook;
        this.before = before;
        this.work = work;
        this.attempt = attempt;
        this.slots = work.slots().forRung(now.rung().code());
        for (var counting : Counting.values()) {
            var findings = now.findings().stream()
                    .filter(finding -> rulebook.counting(finding.provision(), now.kind()) == counting)
                    .sorted(Comparator.comparing(Finding::outcome, Outcome.WORST_FIRST))
                    .toList();
            if (!findings.isEmpty()) {
                section(counting, findings, now.score());
            }
        }
    }

    private void section(Counting counting, List<Finding> findings, @Nullable Score score) {
        var words = work.words();
        add(new H4(words.say("ladder.check.section." + counting)));
        add(Blocks.soft(words.say("ladder.check.section." + counting + ".note")));
        if (counting == Counting.POINTS && score != null) {
            add(Blocks.text(score(score)));
        }
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(
                new CriterionItem(finding, outcomeBefore(finding), source(finding), evidence(finding), work, attempt)));
        add(list);
    }

    private String score(Score score) {
        var words = work.words();
        var groups = score.groups().entrySet().stream()
                .map(group -> words.say(
                        "ladder.check.score.group", words.say(group.getKey()), words.number(group.getValue())))
                .collect(Collectors.joining(words.say("filing.ui.list.comma")));
        var pass = score.pass();
        return words.say(
                "filing.climb.score",
                words.number(score.total()),
                pass == null ? "—" : words.number(pass),
                words.number(score.atMost()),
                groups);
    }

    /** The document is named above all conditions; here only where it is another one. */
    private String source(Finding finding) {
        var words = work.words();
        var citation = finding.provision().citation();
        var clause = words.say(citation.clause());
        return citation.document().equals(rulebook.document())
                ? words.say("ladder.check.clause", clause)
                : words.say("ladder.check.source", citation.document(), clause);
    }

    private Outcome outcomeBefore(Finding finding) {
        return before.finding(finding.code()).map(Finding::outcome).orElse(finding.outcome());
    }

    private List<String> evidence(Finding finding) {
        return slots.stream()
                .filter(slot ->
                        finding.provision().evidence().contains(slot.code().value()))
                .map(slot -> slot.name().in(work.words().locale()))
                .toList();
    }
}
