package io.tidu.filing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.ReturnNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Optional<ReturnNotice> sentBack;
    private final Div notices = new Div();
    private final Div middle = new Div();
    private Step step;
    private Part part = () -> {};

    /** @param stepShown is told the code of every step that is opened, for the address */
    FilingEditor(FilingView view, Workplace work, String firstStep, Consumer<String> stepShown, Runnable reload) {
        this.reload = reload;
        this.stepShown = stepShown;
        keeper = new DraftKeeper(view, work, this::refresh);
        sentBack = sentBack(work.filings().history(work.actor(), view.id()));
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
        var head = new FilingHead(view, work, reload);
        head.addComponentAtIndex(2, indicator);
        var main = new Main(middle);
        add(head, notices, Blocks.classed("filing-columns", navigation, main, conditions));
        show(step);
        showNotices();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        indicator.watch(middle);
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
        showNotices();
    }

    /** A new filing begins with what was said last time. */
    private static boolean isCarriedOver(FilingView view) {
        return view.status() == FilingStatus.DRAFT
                && view.revision() == 1
                && !view.content().values().isEmpty();
    }

    /** Only when they change: what stands there is read aloud to people who cannot see. */
    private void showNotices() {
        var wanted = notices();
        if (!wanted.stream()
                .map(FilingEditor::text)
                .toList()
                .equals(notices.getChildren().map(FilingEditor::text).toList())) {
            notices.removeAll();
            notices.add(wanted);
        }
    }

    private List<Component> notices() {
        var words = keeper.words();
        var view = keeper.view();
        var wanted = new ArrayList<Component>();
        keeper.end().ifPresent(end -> wanted.add(new EndedNotice(end, keeper, reload)));
        var names = new FieldNames(view.form(), view.content(), keeper.work().slots(), words);
        if (view.returned() != null) {
            wanted.add(new ReturnBanner(view.returned(), names, words, this::goTo));
        }
        sentBack.ifPresent(notice -> wanted.add(new ReturnBanner(notice, names, words, this::goTo)));
        if (view.row().submissionNo() == 0) {
            wanted.add(TimeNotice.of(view, words));
        }
        if (isCarriedOver(view)) {
            wanted.add(Blocks.banner("offer", new Paragraph(words.say("filing.ui.carriedOver"))));
        }
        return wanted;
    }

    /** The signatory's reason, if the last thing that happened is that it was given back unsigned. */
    private static Optional<ReturnNotice> sentBack(List<HistoryRow> history) {
        return history.isEmpty() || history.getLast().action() != FilingAction.SEND_BACK
                ? Optional.empty()
                : Optional.of(history.getLast())
                        .map(row -> new ReturnNotice(
                                row.party(), row.who(), row.at(), String.valueOf(row.reason()), List.of()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
