package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.identity.ui.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Small buttons beside what an official reads, to say something about just that. There are some beside every line, so they stand in the
 * browser only, and one listener around them hears which it was.
 */
public final class Pointers implements Margin {

    private static final String POINTED = "event.target.closest('[data-point]')?.getAttribute('data-point')";
    private static final String WAY_OF_IT = "event.target.closest('[data-point]')?.getAttribute('data-way')";

    private final List<Pointing> ways;

    /** @param ways from left to right */
    public Pointers(List<Pointing> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    public void beside(String code, Element line) {
        beside(code, code, line);
    }

    /** @param name of the line, where its code says nothing to people */
    public void beside(String code, String name, Element line) {
        for (int way = 0; way < ways.size(); way++) {
            var pointing = ways.get(way);
            line.appendElement("button")
                    .attr("type", "button")
                    .attr("class", pointing.marks().at(code) > 0 ? "filing-point marked" : "filing-point")
                    .attr("data-point", code)
                    .attr("data-way", String.valueOf(way))
                    .attr("title", pointing.label())
                    .attr("data-label", pointing.label() + " " + name)
                    .attr("aria-label", pointing.spoken(code, name))
                    .text(pointing.text(code));
        }
    }

    /**
     * Hears what is pressed around there, and keeps the numbers on the buttons.
     *
     * @param known whether a code is one of those that can be pointed at: what a browser sends may be anything
     */
    public void listen(Sheet sheet, Predicate<String> known) {
        if (ways.isEmpty()) {
            return;
        }
        hear(sheet, known);
        for (int way = 0; way < ways.size(); way++) {
            var pointing = ways.get(way);
            var selector = "[data-way='" + way + "'][data-point='%s']";
            pointing.marks().whenChanged(code -> mark(sheet, selector.formatted(code), pointing, code));
        }
    }

    private void hear(Div around, Predicate<String> known) {
        around.getElement()
                .addEventListener("click", click -> {
                    var way = click.getEventData().path(WAY_OF_IT).asString("");
                    var code = click.getEventData().path(POINTED).asString("");
                    if (known.test(code)) {
                        chosen(way).ifPresent(pointing -> pointing.chosen().accept(code));
                    }
                })
                .setFilter("!!event.target.closest('[data-point]')")
                .addEventData(POINTED)
                .addEventData(WAY_OF_IT);
    }

    private Optional<Pointing> chosen(String way) {
        return IntStream.range(0, ways.size())
                .filter(each -> String.valueOf(each).equals(way))
                .mapToObj(ways::get)
                .findFirst();
    }

    private static void mark(Sheet sheet, String selector, Pointing pointing, String code) {
        sheet.change(
                selector,
                "piece.textContent = $1; piece.classList.toggle('marked', $2 > 0);"
                        + " piece.setAttribute('aria-label', piece.dataset.label + ($2 > 0 ? ` (${$2})` : ''));",
                pointing.text(code),
                pointing.marks().at(code));
    }
}
