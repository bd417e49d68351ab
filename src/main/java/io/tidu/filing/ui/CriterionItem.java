package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Gap;
import io.tidu.ladder.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rung for somebody who does not know the field: what is seen and asked, how far it is, every way to close it,
 * what the words mean, where it stands, and what will prove it.
 */
class CriterionItem extends ListItem {

    private final Finding finding;
    private final ClimbWork work;

    /**
     * @param before what it came to by what is known, if something else is assumed now
     * @param source where it stands
     * @param attempt what to do with changes that would close it
     */
    CriterionItem(
            Finding finding,
            Outcome before,
            String source,
            List<String> evidence,
            ClimbWork work,
            Consumer<List<Gap>> attempt) {
        this.finding = finding;
        this.work = work;
        addClassNames("finding", FindingTag.kind(finding.outcome()));
        getElement().setAttribute("data-code", finding.code());
        add(
                head(before),
                new Paragraph(work.words().findings().seen(finding, work.words().locale())));
        if (finding.outcome() == Outcome.UNMET) {
            addWays(attempt);
        }
        addNote();
        addMeaning();
        addSource(source, evidence);
    }

    private Div head(Outcome before) {
        var name = new Span(work.words().say(finding.provision().name()));
        name.addClassName("finding-name");
        var head = new Div(name, before == finding.outcome() ? tag() : turned(before));
        head.addClassName("finding-head");
        return head;
    }

    private Span tag() {
        return FindingTag.of(finding.outcome(), work.words());
    }

    private Span turned(Outcome before) {
        var words = work.words();
        var tag = tag();
        tag.setText(words.say("filing.climb.turned", words.findings().outcome(before, words.locale()), tag.getText()));
        tag.addClassName("turned");
        return tag;
    }

    private void addWays(Consumer<List<Gap>> attempt) {
        var words = work.words();
        var together = finding.together();
        if (!together.isEmpty()) {
            add(
                    new Paragraph(words.say("filing.climb.ways.together")),
                    ways(together.stream().map(List::of).toList(), null));
            add(attempt(together, attempt));
        } else if (finding.gap() != null) {
            var gaps = new ArrayList<List<Gap>>();
            gaps.add(List.of(finding.gap()));
            finding.alternatives().forEach(gap -> gaps.add(List.of(gap)));
            add(
                    new Paragraph(words.say(gaps.size() == 1 ? "filing.climb.ways.one" : "filing.climb.ways.any")),
                    ways(gaps, attempt));
        }
    }

    private UnorderedList ways(List<List<Gap>> ways, @Nullable Consumer<List<Gap>> attempt) {
        var list = new UnorderedList();
        list.addClassName("ways");
        for (var way : ways) {
            var item = new ListItem(new Span(
                    work.words().findings().gap(way.getFirst(), work.words().locale())));
            if (attempt != null) {
                item.add(attempt(way, attempt));
            }
            list.add(item);
        }
        return list;
    }

    private Button attempt(List<Gap> gaps, Consumer<List<Gap>> attempt) {
        var button = new Button(work.words().say("filing.climb.attempt"), click -> attempt.accept(gaps));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("no-print");
        return button;
    }

    private void addNote() {
        var note = finding.provision().note();
        if (note != null && finding.outcome() != Outcome.MET && finding.outcome() != Outcome.NOT_APPLICABLE) {
            add(Blocks.soft(work.words().say(note)));
        }
    }

    private void addMeaning() {
        var meaning = work.figures().meaning(finding, work.words().locale());
        if (!meaning.isEmpty()) {
            var lines = new UnorderedList();
            meaning.forEach(line -> lines.add(new ListItem(line)));
            var details = new NativeDetails(work.words().say("filing.climb.meaning"), lines);
            details.addClassName("meaning");
            add(details);
        }
    }

    private void addSource(String source, List<String> evidence) {
        var words = work.words();
        add(Blocks.small(source));
        if (!evidence.isEmpty()) {
            add(Blocks.small(
                    words.say("filing.climb.evidence", String.join(words.say("filing.ui.list.comma"), evidence))));
        }
    }
}
