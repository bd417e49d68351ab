package io.tidu.filing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.Party;
import java.util.List;
import java.util.function.Consumer;

/** The open form: the steps on one side, the fields in the middle, the conditions on the other side. */
class FilingEditor extends Div {

    /** A new step begins at its heading, also for people who listen or use the keyboard. */
    private static final String TO_THE_TOP = """
            const heading = this.querySelector('h2');
            heading.tabIndex = -1;
            if (this.getBoundingClientRect().top < 64) this.scrollIntoView({block: 'start'});
            if (this.contains(document.activeElement) || document.activeElement === document.body) heading.focus({preventScroll: true});
            """;

    private final DraftKeeper keeper;
    private final List<Step> steps;
    private final Runnable reload;
    private final Consumer<String> stepShown;
    private final StepNavigation navigation;
    private final ConditionsPanel conditions;
    private final SaveIndicator indicator;
    private final DeadlineWatch deadline;
    private final Div head = new Div();
    private final EditorNotices notices;
    private final Div middle = new Div();
    private Step step;
    private Part part = () -> {};

    /** @param stepShown is told the code of every step that is opened, for the address */
    FilingEditor(FilingView view, Workplace work, String firstStep, Consumer<String> stepShown, Runnable reload) {
        this.reload = reload;
        this.stepShown = stepShown;
        keeper = new DraftKeeper(view, work, this::refresh);
        notices = new EditorNotices(keeper, this::goTo, reload);
        steps = Step.of(view, work);
        step = steps.stream()
                .filter(candidate -> candidate.code().equals(firstStep))
                .findFirst()
                .orElseGet(steps::getFirst);
        navigation = new StepNavigation(steps, keeper, this::show);
        conditions = new ConditionsPanel(keeper);
        indicator = new SaveIndicator(keeper);
        addClassName("filing-editor");
        middle.addClassName("filing-middle");
        deadline = new DeadlineWatch(view.time().until(), work.clock(), this::timeHasChanged);
        showHead();
        var main = new Main(middle);
        add(head, notices, deadline, Blocks.classed("filing-columns", navigation, main, conditions));
        show(step);
        notices.refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        indicator.watch(middle);
    }

    /** The time is over, or there is more of it: what is being typed is saved, and how things stand then is told. */
    void timeHasChanged() {
        var before = keeper.view().status();
        deadline.collect();
        keeper.save();
        deadline.move(keeper.view().time().until());
        if (keeper.view().status() != before) {
            showHead();
        }
    }

    /** Whether the same person goes on with this form after the last thing that happened: it ended with its time or came back. */
    boolean goesOn() {
        var work = keeper.work();
        var last = work.filings().history(work.actor(), keeper.view().id()).getLast();
        return last.party() == Party.PROGRAM;
    }

    private void showHead() {
        var shown = new FilingHead(keeper.view(), keeper.work(), reload);
        shown.addComponentAtIndex(2, indicator);
        head.removeAll();
        head.add(shown);
    }

    private void show(Step wanted) {
        step = wanted;
        stepShown.accept(wanted.code());
        var content = content(wanted);
        part = (Part) content;
        middle.removeAll();
        middle.add(content, turning());
        navigation.show(wanted);
        middle.getElement().executeJs(TO_THE_TOP);
    }

    private Component content(Step wanted) {
        return switch (wanted) {
            case Step.Fields(var group) -> new GroupStep(group, keeper, () -> showStep(Step.EVIDENCE));
            case Step.Evidence evidence -> new EvidenceStep(evidence, keeper);
            case Step.Check check -> new CheckStep(steps, keeper, this::goTo, reload);
        };
    }

    private void showStep(String code) {
        steps.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .ifPresent(this::show);
    }

    private void goTo(FieldPath path) {
        steps.stream().filter(candidate -> candidate.has(path)).findFirst().ifPresent(holding -> {
            keeper.insist();
            show(holding);
            part.focusOn(path);
        });
    }

    private Div turning() {
        var words = keeper.words();
        var turning = Blocks.classed("filing-turning");
        int index = steps.indexOf(step);
        if (index > 0) {
            turning.add(new Button(words.say("filing.ui.steps.previous"), click -> show(steps.get(index - 1))));
        }
        if (index < steps.size() - 1) {
            var next = new Button(words.say("filing.ui.steps.next"), click -> show(steps.get(index + 1)));
            next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            next.addClassName("next");
            turning.add(next);
        }
        return turning;
    }

    private void refresh() {
        part.refresh();
        navigation.show(step);
        conditions.refresh();
        indicator.refresh();
        notices.refresh();
    }
}
