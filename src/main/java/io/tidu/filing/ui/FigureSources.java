package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.filing.FieldPath;
import io.tidu.filing.SourcePage;
import io.tidu.filing.ui.PageGround.PageShown;
import io.tidu.identity.ui.Sheet;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Beside every figure that is read, the page of the evidence on which it stands: one click leads there. Who may say so has a button at
 * each line.
 */
public final class FigureSources implements Margin {

    /** As in print, where a note says what something rests on; every Chinese font has it. */
    static final String SIGN = "※";

    private static final String PLACE = "data-sources";
    private static final String PAGE = "data-source";
    private static final String LINE = "data-source-line";
    private static final String SIDE = "data-side";

    private final SourceWork work;
    private final PageGround ground;
    private List<SourcePage> pages;
    private @Nullable Sheet sheet;
    private @Nullable PageFigures strip;

    FigureSources(SourceWork work, PageGround ground) {
        this.work = work;
        this.ground = ground;
        pages = work.load();
    }

    /** What of it stands above a file: the figures of the page that is looked at. */
    public Component above(EvidenceViewer viewer) {
        strip = new PageFigures(work, viewer, () -> pages, shown -> ask(work.everything(), Optional.of(shown)));
        return strip;
    }

    @Override
    public void beside(String code, Element line) {
        if (work.mayTell() && work.isClaimed(code)) {
            way(FieldPath.of(code), line);
        }
    }

    @Override
    public void value(FieldPath path, Element cell) {
        if (!(path instanceof FieldPath.Cell) && !work.isTold(path.code())) {
            return;
        }
        var place = cell.appendElement("span").addClass("filing-sources").attr(PLACE, path.text());
        write(path, place);
        if (work.mayTell() && path instanceof FieldPath.Cell) {
            way(path, cell);
        }
    }

    /** Beside a condition the pages of the figures it rests on, each page once. */
    Margin ofConditions(Assessment assessment) {
        return (code, line) -> assessment.finding(code).ifPresent(finding -> {
            var figures = finding.figures().stream().map(Figure::code).collect(Collectors.toSet());
            var told = pages.stream()
                    .filter(page -> figures.contains(page.path().code()))
                    .filter(distinct(page -> page.file().value() + " " + page.page()))
                    .toList();
            if (!told.isEmpty()) {
                var place = line.appendElement("span").addClass("filing-sources");
                told.forEach(page -> page(page, place));
            }
        });
    }

    private static <T> Predicate<T> distinct(Function<T, Object> by) {
        var seen = new HashSet<>();
        return each -> seen.add(by.apply(each));
    }

    private void way(FieldPath line, Element beside) {
        beside.appendElement("button")
                .attr("type", "button")
                .attr("class", "filing-point")
                .attr(LINE, line.text())
                .attr("title", work.words().say("filing.ui.source.tell"))
                .attr("aria-label", work.words().say("filing.ui.source.tell") + " " + line.text())
                .text(SIGN);
    }

    private void write(FieldPath path, Element place) {
        at(path).forEach(page -> page(page, place));
    }

    private void page(SourcePage page, Element place) {
        place.appendElement("button")
                .attr("type", "button")
                .attr("class", "filing-source " + look(page))
                .attr(PAGE, page.path().text())
                .attr(SIDE, page.side().name())
                .attr("title", work.told(page))
                .attr("aria-label", work.told(page))
                .text(work.page(page));
    }

    static String look(SourcePage page) {
        return (page.side() + (page.stale() ? " stale" : "")).toLowerCase(Locale.ROOT);
    }

    private Stream<SourcePage> at(FieldPath path) {
        return pages.stream().filter(page -> page.path().equals(path));
    }

    /** Hears what is pressed on a sheet that was written with this in its margin, and keeps it up to date. */
    public void listen(Sheet sheet) {
        this.sheet = sheet;
        hear(sheet);
        FigurePresses.hear(sheet, LINE, LINE, (line, same) -> ask(work.line(line), Optional.empty()));
    }

    /** Hears which page is pressed. */
    void hear(Sheet sheet) {
        FigurePresses.hear(sheet, PAGE, SIDE, this::lead);
    }

    /** To the page, or, where the file is not there any more, to where another can be named. */
    private void lead(FieldPath path, String side) {
        at(path).filter(page -> page.side().name().equals(side)).findFirst().ifPresent(page -> {
            if (!page.gone()) {
                ground.showPage(page.file(), page.page());
            } else if (work.mayTell()) {
                ask(List.of(path), Optional.empty());
            }
        });
    }

    private void ask(List<FieldPath> figures, Optional<PageShown> shown) {
        if (!figures.isEmpty() && work.mayTell()) {
            new SourceDialog(work, figures, pages, shown.or(ground::shown), this::refresh).open();
        }
    }

    /** Reads them again and tells what has changed. */
    public void refresh() {
        var before = pages;
        pages = work.load();
        Stream.concat(before.stream(), pages.stream())
                .filter(page -> !before.contains(page) || !pages.contains(page))
                .map(SourcePage::path)
                .distinct()
                .forEach(this::rewrite);
        Optional.ofNullable(strip).ifPresent(PageFigures::refresh);
    }

    private void rewrite(FieldPath path) {
        if (sheet != null) {
            var place = new Element("span");
            write(path, place);
            sheet.change("[" + PLACE + "='" + path.text() + "']", "piece.innerHTML = $1", place.html());
        }
    }
}
