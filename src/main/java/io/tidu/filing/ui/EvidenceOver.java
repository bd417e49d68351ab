package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.ui.EvidenceDialog;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The evidence over a page that has no place of its own for it, above each file what its page is about. */
class EvidenceOver implements PageGround {

    private final Supplier<List<EvidenceRow>> files;
    private final Function<EvidenceDialog, PageFigures> above;

    /** @param above makes what stands above the file */
    EvidenceOver(Supplier<List<EvidenceRow>> files, Function<EvidenceDialog, PageFigures> above) {
        this.files = files;
        this.above = above;
    }

    @Override
    public void showPage(EvidenceId file, int page) {
        files.get().stream().filter(row -> row.id().equals(file)).findFirst().ifPresent(row -> open(row, page));
    }

    void open(EvidenceRow row, int page) {
        var dialog = new EvidenceDialog(files.get(), row);
        dialog.viewer().addAbove(above.apply(dialog));
        dialog.viewer().showPage(row, page);
        dialog.open();
    }

    /** What lies over the page says itself which page of which file is shown. */
    @Override
    public Optional<PageShown> shown() {
        return Optional.empty();
    }
}
