package io.tidu.filing.ui;

import com.vaadin.flow.component.html.NativeButton;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.SourcePage;
import io.tidu.filing.ui.PageGround.PageShown;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages on which the figures of an open form stand: shown at the fields, told at the fields and above the files. */
class DraftSources {

    private final DraftKeeper keeper;
    private final SourceWork work;
    private final EvidenceOver over;
    private final Runnable changed;
    private List<EvidenceRow> files = List.of();
    private List<SourcePage> pages = List.of();
    private @Nullable PageFigures above;

    /** @param changed is run when there is something else to show at the fields */
    DraftSources(DraftKeeper keeper, Runnable changed) {
        this.keeper = keeper;
        this.changed = changed;
        var work = keeper.work();
        var dossier = new DossierId(keeper.view().id().value());
        this.work = SourceWork.of(work, keeper::view, () -> work.evidence().list(work.actor(), dossier));
        over = new EvidenceOver(this.work.files(), dialog -> {
            var strip = new PageFigures(
                    this.work, dialog.viewer(), this::all, shown -> ask(this.work.everything(), Optional.of(shown)));
            above = strip;
            return strip;
        });
        read();
    }

    /** Files have come or gone. */
    void read() {
        files = work.files().get();
        pages = work.load();
    }

    private List<SourcePage> all() {
        var content = keeper.view().content();
        return pages.stream().map(page -> page.beside(content, files)).toList();
    }

    /** A button for each page that was told for a figure. */
    List<NativeButton> at(FieldPath path) {
        return all().stream()
                .filter(page -> page.path().equals(path))
                .map(this::button)
                .toList();
    }

    /** What need not be true any more, to be looked at before somebody signs it. */
    List<FieldProblem> doubts() {
        return all().stream()
                .filter(page -> page.stale() && work.isThere(page.path()))
                .map(page -> new FieldProblem(page.path(), false, work.doubt(page), List.of(work.where(page))))
                .toList();
    }

    private NativeButton button(SourcePage page) {
        var button = new NativeButton(work.page(page), click -> lead(page));
        button.addClassName("filing-source");
        button.addClassNames(FigureSources.look(page).split(" "));
        button.setTitle(work.told(page));
        button.setAriaLabel(work.told(page));
        return button;
    }

    private void lead(SourcePage page) {
        if (page.gone()) {
            ask(List.of(page.path()), Optional.empty());
        } else {
            over.showPage(page.file(), page.page());
        }
    }

    /** A button that asks for the page of a line: a field in all its years, a row by its first column. */
    NativeButton way(FieldPath line) {
        var way = new NativeButton(FigureSources.SIGN, click -> ask(work.line(line), Optional.empty()));
        way.addClassNames("filing-point", "filing-way");
        way.setTitle(work.words().say("filing.ui.source.tell"));
        way.setAriaLabel(work.words().say("filing.ui.source.tell"));
        return way;
    }

    void open(EvidenceRow row) {
        over.open(row, 1);
    }

    /** A figure was taken over from a page. */
    void taken(FieldPath path, EvidenceId file, int page) {
        work.pages().tell(work.actor().get(), work.view().get(), path, file, page);
        told();
    }

    private void ask(List<FieldPath> figures, Optional<PageShown> shown) {
        new SourceDialog(work, figures, all(), shown, this::told).open();
    }

    private void told() {
        read();
        Optional.ofNullable(above).ifPresent(PageFigures::refresh);
        changed.run();
    }
}
