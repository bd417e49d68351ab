package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import io.tidu.filing.ClimbStep;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureGroup;
import io.tidu.ladder.FigureRef;
import io.tidu.ladder.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "If I change this figure": a field for each figure that matters for one rung, and at once what would come of it. */
class WhatIfPanel extends Div {

    private final ClimbStep step;
    private final WhatIf whatIf;
    private final ClimbWork work;
    private final List<FigureInput> inputs = new ArrayList<>();
    private final WhatIfResult result;

    WhatIfPanel(ClimbStep step, Rulebook rulebook, WhatIf whatIf, ClimbWork work, Runnable close) {
        this.step = step;
        this.whatIf = whatIf;
        this.work = work;
        this.result = new WhatIfResult(step, rulebook, whatIf, work);
        addClassName("whatif");
        var words = work.words();
        var title = new H3(words.say("filing.climb.whatIf.title"));
        var end = new Button(words.say("filing.climb.whatIf.close"), click -> close.run());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(Blocks.classed("whatif-head", title, end), Blocks.soft(words.say("filing.climb.whatIf.hint")), result);
        fields(rulebook);
        getElement().setAttribute("data-rung", step.rung().code());
    }

    /** Shows what is assumed now, whoever changed it. */
    void refresh() {
        inputs.forEach(FigureInput::show);
        result.refresh();
    }

    void focus(FigureRef ref) {
        find(ref).ifPresent(FigureInput::focus);
    }

    void focusFirst() {
        if (!inputs.isEmpty()) {
            inputs.getFirst().focus();
        }
    }

    private Optional<FigureInput> find(FigureRef ref) {
        return inputs.stream().filter(input -> input.ref().equals(ref)).findFirst();
    }

    private void fields(Rulebook rulebook) {
        var asked = rulebook.asks(step.kind(), whatIf.actual());
        var titles = rulebook.titlesAsked(step.kind());
        for (var group : FigureGroup.among(asked)) {
            var rows = Blocks.classed("whatif-rows");
            var refs = group.in(asked);
            refs.stream().map(FigureRef::figure).distinct().forEach(figure -> rows.add(row(figure, refs, titles)));
            add(new H4(work.words().say(group.messageKey())), rows);
        }
    }

    private Component row(Figure figure, List<FigureRef> refs, List<String> titles) {
        var locale = work.words().locale();
        var row = Blocks.classed("whatif-row");
        if (figure.yearly()) {
            var name = Blocks.small(work.words()
                    .say(
                            "filing.climb.inUnit",
                            work.figures().name(figure, locale),
                            work.figures().unit(figure, locale)));
            name.addClassName("whatif-name");
            row.add(name);
        }
        var fields = Blocks.classed("whatif-fields");
        refs.stream()
                .filter(ref -> ref.figure() == figure)
                .map(ref -> FigureInput.of(ref, titles, whatIf, work))
                .forEach(input -> {
                    inputs.add(input);
                    fields.add(input.component());
                });
        row.add(fields, Blocks.small(work.figures().hint(figure, locale)));
        if (figure.type() == Figure.Type.CODES) {
            row.addClassName("wide");
        }
        return row;
    }
}
