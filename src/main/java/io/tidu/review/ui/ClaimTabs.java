package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.SubmissionChanges;
import io.tidu.filing.ui.FilingAside.Beside;
import io.tidu.filing.ui.FilingPanels;
import io.tidu.filing.ui.Pointing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is claimed and found, what a correction changed, what happened, and what other modules put beside it. */
class ClaimTabs extends TabSheet {

    private final Tab figures;

    ClaimTabs(
            FilingView view,
            FilingPanels panels,
            @Nullable ReturnPointer pointer,
            List<Beside> besides,
            UnaryOperator<Component> framed,
            List<HistoryRow> history,
            Optional<SubmissionChanges> changes) {
        addClassName("tidu-claims");
        setSizeFull();
        var findings = pointings(besides, Beside::findings);
        var fields = pointings(besides, Beside::figures);
        if (pointer != null) {
            findings.addFirst(new Pointing("↩", getTranslation("review.return.because"), pointer::atFinding));
            fields.addFirst(new Pointing("↩", getTranslation("review.return.because"), pointer::atField));
        }
        tab("review.tab.findings", "findings", new FindingsPanel(view, panels.findings(view, findings)));
        figures = tab("review.tab.figures", "figures", framed.apply(panels.figures(view, fields)));
        changes.ifPresent(those -> add(those, view, panels));
        tab("review.tab.history", "history", new HistoryPanel(view, history, panels));
        besides.forEach(this::add);
    }

    private static List<Pointing> pointings(List<Beside> besides, Function<Beside, Pointing> which) {
        return new ArrayList<>(besides.stream().map(which).toList());
    }

    private Tab tab(String key, String id, Component content) {
        var tab = add(getTranslation(key), content);
        tab.setId(id);
        return tab;
    }

    private void add(SubmissionChanges changes, FilingView view, FilingPanels panels) {
        var many = changes.fields().size()
                + changes.evidence().added().size()
                + changes.evidence().removed().size();
        var tab = add(getTranslation("review.tab.changes", many), new ChangesPanel(view, changes, panels));
        tab.setId("changes");
        setSelectedTab(tab);
    }

    private void add(Beside beside) {
        var tab = add(new Tab(beside.name()), beside.panel());
        if (beside.wanted()) {
            setSelectedTab(tab);
        }
    }

    void bringForward(Component panel) {
        setSelectedTab(getTab(panel));
    }

    void showFigure(String code) {
        setSelectedTab(figures);
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector(`.filing-summary [data-point=\"${$0}\"]`)"
                                + "?.scrollIntoView({block: 'center'}))",
                        code);
    }
}
