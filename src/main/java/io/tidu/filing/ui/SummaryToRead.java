package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.evidence.DossierId;
import io.tidu.filing.FilingView;

/** Everything that is in a filing, for the firm to read, each figure leading to the page on which it stands. */
class SummaryToRead extends Div {

    SummaryToRead(FilingView view, Workplace work) {
        var dossier = new DossierId(view.id().value());
        var about = SourceWork.of(work, () -> view, () -> work.evidence().list(work.actor(), dossier));
        var over = new EvidenceOver(about.files(), dialog -> {
            var pages = about.load();
            return new PageFigures(about, dialog.viewer(), () -> pages, none -> {});
        });
        var sources = new FigureSources(about, over);
        var summary = new FilingSummary(view, work.words(), sources);
        sources.listen(summary);
        addClassName("tidu-card");
        add(summary);
    }
}
