package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FilingView;
import io.tidu.filing.LostTitles;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.SourcePages;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.Sheet;
import java.util.List;

/** What is claimed in a filing and what its conditions came to, for the screens of other modules. */
@org.springframework.stereotype.Component
public class FilingPanels {

    private final FilingWords words;
    private final EvidenceSlots slots;
    private final SourcePages sources;
    private final LostTitles lost;

    FilingPanels(FilingWords words, EvidenceSlots slots, SourcePages sources, LostTitles lost) {
        this.words = words;
        this.slots = slots;
        this.sources = sources;
        this.lost = lost;
    }

    /**
     * Every condition by its code, in the order of the rule, as officials cite them.
     *
     * @param sources the pages of whose figures stand beside the conditions that rest on them
     */
    public Component findings(FilingView view, List<Pointing> pointings, FigureSources sources) {
        var pointers = new Pointers(pointings);
        var pages = pointers.and(sources.ofConditions(view.assessment()));
        var list = new FindingList(view.assessment(), slots, words, FindingList.Reader.OFFICIAL, pages);
        sources.hear(list);
        pointers.listen(list, code -> view.assessment().finding(code).isPresent());
        return list;
    }

    /**
     * Everything that is claimed, group by group: yearly figures beside each other, computed ones among them.
     *
     * @param further what stands beside the buttons of every figure
     */
    public Sheet figures(FilingView view, List<Pointing> pointings, Margin further) {
        var pointers = new Pointers(pointings);
        var summary = new FilingSummary(view, words, pointers.and(further));
        pointers.listen(summary, code -> view.form().field(code).isPresent());
        return summary;
    }

    /**
     * On which pages of the evidence the figures stand.
     *
     * @param files that the person sees with the filing
     */
    public FigureSources sources(Actor actor, FilingView view, List<EvidenceRow> files, PageGround ground) {
        return new FigureSources(new SourceWork(() -> view, () -> actor, () -> files, sources, slots, words), ground);
    }

    /** What a part of a filing is called. */
    public String nameOf(FilingView view, ReturnTarget target) {
        return new FieldNames(view.form(), view.content(), slots, words).of(target);
    }

    /** What the firm has lost since it submitted; empty for most. */
    public Component lost(Actor actor, FilingView view) {
        return new LostTitlesNote(lost.of(actor, view.row()), words);
    }

    /** Whose turn it is, since when, until when, and what stops the clock. */
    public Component turn(FilingView view) {
        return new TurnLine(view.row(), view.turn(), words);
    }
}
