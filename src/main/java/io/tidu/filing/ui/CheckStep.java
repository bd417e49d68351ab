package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FormIncomplete;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The last step: what is still missing, how the conditions come out, and the button that hands it to the signatory. */
class CheckStep extends Div implements Part {

    private final List<Step> steps;
    private final DraftKeeper keeper;
    private final Consumer<FieldPath> go;
    private final Runnable reload;
    private final Div content = new Div();
    private List<FieldProblem> refused = List.of();

    CheckStep(List<Step> steps, DraftKeeper keeper, Consumer<FieldPath> go, Runnable reload) {
        this.steps = steps;
        this.keeper = keeper;
        this.go = go;
        this.reload = reload;
        addClassNames("filing-group", "filing-check");
        add(new H2(keeper.words().say("filing.ui.check.title")), content);
        keeper.insist();
        refresh();
    }

    @Override
    public void refresh() {
        content.removeAll();
        showProblems();
        showConditions();
        showSending();
    }

    private void showProblems() {
        var words = keeper.words();
        var problems = new ArrayList<>(keeper.view().problems());
        refused.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
        problems.addAll(keeper.sources().doubts());
        var blocking = problems.stream().filter(FieldProblem::blocking).count();
        content.add(
                blocking == 0
                        ? Blocks.banner("good", Blocks.text(words.say("filing.ui.check.complete")))
                        : Blocks.banner("due", Blocks.text(words.say("filing.ui.check.incomplete", blocking))));
        content.add(new ProblemList(steps, problems, names(), words, go));
    }

    private void showConditions() {
        var words = keeper.words();
        var assessment = keeper.view().assessment();
        content.add(
                new H3(words.say("filing.ui.conditions.title")),
                new FindingCounts(assessment, words),
                Blocks.soft(words.say(
                        "filing.ui.check.verdict." + assessment.verdict().name())));
    }

    private void showSending() {
        var words = keeper.words();
        var send = new Button(words.say("filing.ui.check.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        content.add(send);
        keeper.view().permitted().whyNot(FilingAction.ASK_SIGNATURE).ifPresent(reason -> {
            send.setEnabled(false);
            content.add(Blocks.soft(words.say(reason)));
        });
    }

    private void ask() {
        var work = keeper.work();
        var words = keeper.words();
        ActionDialog.about("ask", words)
                .perform((reason, key) -> {
                    try {
                        work.filings().askSignature(work.actor(), keeper.view().id(), key);
                        Blocks.done(words.say("filing.ui.ask.done"));
                        reload.run();
                    } catch (FormIncomplete incomplete) {
                        refused = incomplete.problems();
                        keeper.save();
                        content.scrollIntoView();
                    }
                })
                .onMovedOn(reload)
                .open();
    }

    private FieldNames names() {
        return new FieldNames(
                keeper.view().form(), keeper.view().content(), keeper.work().slots(), keeper.words());
    }
}
