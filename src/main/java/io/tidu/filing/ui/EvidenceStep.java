package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.RequiredSlot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All slots for evidence, with what is still missing said above them. */
class EvidenceStep extends Div implements Part {

    private final DraftKeeper keeper;
    private final Step step;
    private final Div missing = new Div();
    private final EvidencePanel panel;

    EvidenceStep(Step step, DraftKeeper keeper) {
        this.keeper = keeper;
        this.step = step;
        var work = keeper.work();
        addClassName("filing-group");
        panel = new EvidencePanel(
                work.evidence(),
                work.slots(),
                work.actor(),
                new DossierId(keeper.view().id().value()),
                keeper.view().form().rung().code());
        var returned = keeper.view().returned();
        panel.mark(slot -> returned != null && returned.concerns(pathOf(slot)));
        panel.setOpener(keeper.sources()::open);
        panel.addChangeListener(() -> {
            keeper.sources().read();
            keeper.save();
        });
        panel.showValidity(work.vault().validity());
        panel.offer(this::fromVault);
        add(
                new H2(step.title(keeper.words())),
                Blocks.soft(keeper.words().say("filing.ui.evidence.help")),
                new PackageLink(keeper.view().id(), 0),
                missing,
                panel);
        refresh();
    }

    private Button fromVault(EvidenceSlot slot) {
        var words = keeper.words();
        var pick = new Button(words.say("filing.vault.pick"), VaadinIcon.ARCHIVE.create());
        pick.addClickListener(
                click -> new VaultPicker(keeper.work(), keeper.view().id(), slot, panel::changed).open());
        pick.setAriaLabel(words.say("filing.vault.pick.title", slot.name().in(words.locale())));
        return pick;
    }

    @Override
    public void refresh() {
        panel.expect(expected());
        missing.removeAll();
        var problems = problems();
        if (!problems.isEmpty()) {
            var banner = Blocks.banner("due");
            problems.forEach(
                    problem -> banner.add(new Div(new Span(keeper.words().say(problem)))));
            missing.add(banner);
        }
    }

    @Override
    public boolean focusOn(FieldPath path) {
        if (!step.has(path)) {
            return false;
        }
        panel.lead(new SlotCode(path.code().toUpperCase(Locale.ROOT)));
        return true;
    }

    /** What the way the firm goes makes necessary, with the reason. */
    private Map<SlotCode, String> expected() {
        return keeper.view().evidence().stream()
                .filter(needed -> !needed.because().isEmpty())
                .collect(Collectors.toMap(needed -> needed.slot().code(), this::reason));
    }

    private String reason(RequiredSlot needed) {
        var words = keeper.words();
        return words.say(
                "filing.ui.evidence.because",
                needed.because().stream()
                        .map(provision -> words.say(
                                "filing.ui.evidence.because.one",
                                provision.name().in(words.locale()),
                                provision.citation().clause().in(words.locale())))
                        .collect(Collectors.joining(words.say("filing.ui.list.comma"))));
    }

    private static FieldPath pathOf(SlotCode slot) {
        return FieldPath.of(slot.value().toLowerCase(Locale.ROOT));
    }

    private List<FieldProblem> problems() {
        return keeper.view().problems().stream()
                .filter(problem -> step.has(problem.path()))
                .toList();
    }
}
