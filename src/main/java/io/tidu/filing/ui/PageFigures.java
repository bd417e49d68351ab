package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.filing.SourcePage;
import io.tidu.filing.ui.PageGround.PageShown;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Above a file: which figures stand on the page that is looked at, and a way to say so of one more. */
class PageFigures extends Div {

    private final SourceWork work;
    private final EvidenceViewer viewer;
    private final transient Supplier<List<SourcePage>> pages;
    private final Span figures = new Span();

    /** @param ask is told the page for which a figure is to be named */
    PageFigures(SourceWork work, EvidenceViewer viewer, Supplier<List<SourcePage>> pages, Consumer<PageShown> ask) {
        this.work = work;
        this.viewer = viewer;
        this.pages = pages;
        addClassName("filing-page-figures");
        add(figures);
        if (work.mayTell()) {
            var tell = new Button(
                    work.words().say("filing.ui.source.tellPage"),
                    click -> viewer.shown().ifPresent(row -> ask.accept(new PageShown(row.id(), viewer.page()))));
            tell.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
            add(tell);
        }
        viewer.addPageListener(this::refresh);
        refresh();
    }

    final void refresh() {
        var here = viewer.shown().map(this::here).orElse("");
        figures.setText(here.isEmpty() ? "" : work.words().say("filing.ui.source.here", here));
        figures.setTitle(figures.getText());
        figures.setVisible(!here.isEmpty());
        setVisible(viewer.shown().isPresent() && (work.mayTell() || !here.isEmpty()));
    }

    private String here(EvidenceRow row) {
        return pages.get().stream()
                .filter(page -> page.isOn(row.id(), viewer.page()))
                .map(SourcePage::path)
                .distinct()
                .map(work::name)
                .collect(Collectors.joining(work.words().say("filing.ui.list.comma")));
    }
}
