package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.ClimbStep;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import io.tidu.ladder.FigureRef;
import io.tidu.ladder.Gap;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Shortfall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One rung: a line that says what is missing, and on demand every condition and the field for "what if". */
class ClimbStepCard extends Section {

    private final ClimbStep step;
    private final WhatIf whatIf;
    private final ClimbWork work;
    private final NativeButton toggle = new NativeButton();
    private final Span sum = new Span();
    private final Div body = new Div();
    private final Div conditions = new Div();
    private @Nullable WhatIfPanel panel;

    ClimbStepCard(ClimbStep step, WhatIf whatIf, ClimbWork work) {
        this.step = step;
        this.whatIf = whatIf;
        this.work = work;
        addClassNames("climb-step", "tidu-card", step.standing().name().toLowerCase(Locale.ROOT));
        setId("step-" + step.rung().code());
        getElement().setAttribute("data-rung", step.rung().code());
        body.addClassName("climb-body");
        body.setId("conditions-" + step.rung().code());
        head();
        add(body);
        open(false);
        refreshSum();
        whatIf.onChange(this::refresh);
    }

    final void open(boolean open) {
        if (open && body.getChildren().findAny().isEmpty()) {
            fill();
        }
        body.setVisible(open);
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Opens it and brings the reader there. */
    void lead() {
        open(true);
        scrollIntoView();
        toggle.focus();
    }

    private void head() {
        var words = work.words();
        var name = new Span(words.rung(step.rung()));
        name.addClassName("climb-name");
        sum.addClassName("climb-sum");
        toggle.add(name, ClimbStairs.standing(step, words), sum);
        toggle.addClassName("climb-toggle");
        toggle.getElement()
                .setAttribute("aria-controls", "conditions-" + step.rung().code());
        toggle.addClickListener(click -> open(!hasClassName("open")));
        add(new H3(toggle));
    }

    private void refresh() {
        refreshSum();
        if (body.isVisible()) {
            refreshConditions();
        } else {
            body.removeAll();
            panel = null;
        }
        if (panel != null) {
            panel.refresh();
        }
    }

    private void refreshSum() {
        var words = work.words();
        var rulebook = step.rulebook();
        boolean assumed = whatIf.changes() > 0;
        var text = rulebook == null ? words.say("filing.climb.noRulebook.short") : sum(rulebook, whatIf.assumed());
        sum.setText(assumed && rulebook != null ? words.say("filing.climb.assumed", text) : text);
        sum.setClassName("assumed", assumed);
    }

    private String sum(Rulebook rulebook, Facts facts) {
        var shortfall = Shortfall.of(rulebook, rulebook.assess(step.kind(), facts));
        return work.words().findings().sum(shortfall, work.words().locale());
    }

    private void fill() {
        var words = work.words();
        var rulebook = step.rulebook();
        if (rulebook == null) {
            body.add(Blocks.text(words.say("filing.climb.noRulebook")));
            return;
        }
        body.add(
                Blocks.soft(words.say(
                        "filing.climb.edition." + step.kind(), words.say(rulebook.name()), rulebook.document())),
                attemptButton(rulebook),
                conditions);
        conditions.addClassName("findings");
        refreshConditions();
    }

    private Component attemptButton(Rulebook rulebook) {
        var button = new Button(work.words().say("filing.climb.whatIf.open"), click -> openPanel(rulebook));
        button.addClassNames("climb-whatif", "no-print");
        return button;
    }

    private WhatIfPanel openPanel(Rulebook rulebook) {
        var open = panel;
        if (open == null) {
            open = new WhatIfPanel(step, rulebook, whatIf, work, this::closePanel);
            panel = open;
            body.addComponentAtIndex(body.indexOf(conditions), open);
            addClassName("assuming");
            open.focusFirst();
        }
        return open;
    }

    /** What was assumed goes with the panel: nobody shall take it for what is. */
    private void closePanel() {
        if (panel != null) {
            panel.removeFromParent();
            panel = null;
            removeClassName("assuming");
            whatIf.reset();
            toggle.focus();
        }
    }

    private void refreshConditions() {
        conditions.removeAll();
        step.assess(whatIf.assumed()).ifPresent(assessment -> show(assessment));
    }

    private void show(Assessment assessment) {
        var before = step.assess(whatIf.actual()).orElse(assessment);
        var rulebook = step.rulebook();
        if (rulebook != null) {
            conditions.add(new ConditionSections(rulebook, assessment, before, work, this::attempt));
        }
    }

    /** Takes a proposal over into the fields, where it can be seen and changed. */
    private void attempt(List<Gap> gaps) {
        var rulebook = step.rulebook();
        if (rulebook != null) {
            var open = openPanel(rulebook);
            whatIf.apply(gaps);
            var first = gaps.getFirst();
            open.focus(new FigureRef(first.figure(), first.year()));
        }
    }
}
