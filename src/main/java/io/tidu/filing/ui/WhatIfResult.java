package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.filing.ClimbStep;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Shortfall;

/** What would come of what is assumed: the sum before and after, and every condition that turned. Always in sight. */
class WhatIfResult extends Div {

    private final ClimbStep step;
    private final Rulebook rulebook;
    private final WhatIf whatIf;
    private final ClimbWork work;
    private final Div answer = new Div();
    private final Button reset;

    WhatIfResult(ClimbStep step, Rulebook rulebook, WhatIf whatIf, ClimbWork work) {
        this.step = step;
        this.rulebook = rulebook;
        this.whatIf = whatIf;
        this.work = work;
        addClassName("whatif-result");
        answer.getElement().setAttribute("aria-live", "polite");
        reset = new Button(work.words().say("filing.climb.whatIf.reset"), click -> whatIf.reset());
        reset.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(answer, reset);
        refresh();
    }

    final void refresh() {
        answer.removeAll();
        reset.setVisible(whatIf.changes() > 0);
        var now = assess(whatIf.assumed());
        if (whatIf.changes() == 0) {
            answer.add(new Span(work.words().say("filing.climb.whatIf.now", sum(now))));
            return;
        }
        var before = assess(whatIf.actual());
        answer.add(
                new Span(work.words().say("filing.climb.whatIf.now", sum(before))),
                new Span(work.words().say("filing.climb.whatIf.then", sum(now))));
        var turned = new UnorderedList();
        now.findings().forEach(finding -> turned(finding, before, turned));
        answer.add(
                turned.getChildren().findAny().isPresent()
                        ? turned
                        : Blocks.soft(work.words().say("filing.climb.whatIf.nothingTurned")));
    }

    private void turned(Finding finding, Assessment before, UnorderedList turned) {
        var outcome = before.finding(finding.code()).map(Finding::outcome).orElse(finding.outcome());
        if (outcome != finding.outcome()) {
            var words = work.words();
            var mark = Blocks.tag(
                    words.say(
                            "filing.climb.turned",
                            words.findings().outcome(outcome, words.locale()),
                            words.findings().outcome(finding.outcome(), words.locale())),
                    FindingTag.kind(finding.outcome()));
            turned.add(new ListItem(new Span(words.say(finding.provision().name())), mark));
        }
    }

    private Assessment assess(Facts facts) {
        return rulebook.assess(step.kind(), facts);
    }

    private String sum(Assessment assessment) {
        return work.words()
                .findings()
                .sum(Shortfall.of(rulebook, assessment), work.words().locale());
    }
}
