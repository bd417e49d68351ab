package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.filing.SubmissionChanges;
import io.tidu.filing.ui.FigureSources;
import io.tidu.filing.ui.FilingAside;
import io.tidu.filing.ui.FilingAside.Beside;
import io.tidu.filing.ui.Margin;
import io.tidu.filing.ui.Pointing;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.Sheet;
import io.tidu.shared.LiveTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read of a filing on the desk.
 *
 * @param pointer says what is to be given back; null where this person cannot
 * @param sources on which pages the figures stand
 * @param ground leads to a page
 */
record Claims(
        Actor actor,
        FilingView view,
        FilingService filings,
        ReviewParts parts,
        @Nullable ReturnPointer pointer,
        List<Beside> besides,
        FigureSources sources,
        FilingAside.Ground ground) {

    ClaimTabs tabs() {
        var tabs = new ClaimTabs();
        var label = tabs.getTranslation("review.return.because");
        tabs.tab("findings", tabs.getTranslation("review.tab.findings"), () -> findings(label));
        tabs.figures(tabs.getTranslation("review.tab.figures"), () -> figures(label, papers(tabs)));
        tabs.tab(
                "questions",
                tabs.getTranslation("review.question.tab"),
                () -> new QuestionsPanel(actor, view, parts, ground::showPage));
        filings.changesSinceReturn(actor, view.id()).ifPresent(changes -> changed(changes, tabs));
        tabs.tab(
                "history",
                tabs.getTranslation("review.tab.history"),
                () -> new HistoryPanel(view, () -> filings.history(actor, view.id()), parts.panels()));
        besides.forEach(tabs::beside);
        return tabs;
    }

    private Component findings(String label) {
        var ways = ways(Beside::findings);
        if (pointer != null) {
            ways.addFirst(new Pointing("↩", label, pointer::atFinding));
        }
        return new FindingsPanel(view, parts.panels().findings(view, ways, sources));
    }

    /** With marks where this person could set one. */
    private Component figures(String label, PaperMargin papers) {
        var ways = ways(Beside::figures);
        if (pointer == null) {
            return sheet(ways, papers, Margin.EMPTY);
        }
        ways.addFirst(new Pointing("↩", label, pointer::atField));
        return new CheckMarks(actor, view, parts.figures(), margin -> sheet(ways, papers, margin), parts.live());
    }

    /** Papers are compared when the tab is chosen. */
    private PaperMargin papers(ClaimTabs tabs) {
        var checked = parts.questions().of(actor, view).checked();
        return new PaperMargin(checked.proposals(), tabs.words(view), ground::showPage);
    }

    /** Where colleagues find a page meanwhile, it is shown. */
    private Sheet sheet(List<Pointing> ways, PaperMargin papers, Margin margin) {
        var sheet = parts.panels().figures(view, ways, sources.and(papers).and(margin));
        sources.listen(sheet);
        papers.listen(sheet);
        parts.live().follow(sheet, List.of(LiveTopic.opinion(view.id().value())), sources::refresh);
        return sheet;
    }

    private List<Pointing> ways(Function<Beside, Pointing> which) {
        return new ArrayList<>(besides.stream().map(which).toList());
    }

    /** Comes first to whoever knows the rest from before. */
    private void changed(SubmissionChanges changes, ClaimTabs tabs) {
        var many = changes.fields().size()
                + changes.evidence().added().size()
                + changes.evidence().removed().size();
        tabs.setSelectedTab(tabs.tab(
                "changes",
                tabs.getTranslation("review.tab.changes", many),
                () -> new ChangesPanel(view, changes, parts.panels())));
    }
}
