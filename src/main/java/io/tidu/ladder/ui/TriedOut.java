package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.tidu.identity.Actor;
import io.tidu.ladder.Change;
import io.tidu.ladder.WhatIf;
import io.tidu.ladder.WhatIfId;
import io.tidu.ladder.WhatIfResult;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one question came to: how many, why, where, and who. */
class TriedOut extends Div {

    private final transient UnaryOperator<String> names;
    private final transient WhatIfResult result;
    private final transient Regions regions;
    private final transient BookWords words;

    TriedOut(
            WhatIf whatIf,
            Actor actor,
            WhatIfId run,
            int question,
            WhatIfResult result,
            UnaryOperator<String> names,
            Regions regions,
            BookWords words) {
        this.names = names;
        this.result = result;
        this.regions = regions;
        this.words = words;
        addClassNames("tidu-card", "book-form");
        add(
                new H2(words.say(
                        "ladder.ui.try.result",
                        words.rung(result.rung()),
                        words.say(result.kind().messageKey()))),
                Pieces.soft(words.say("ladder.ui.try.firms", result.firms())));
        if (result.isEmpty()) {
            add(Pieces.text("tidu-empty", words.say("ladder.ui.try.nothing")));
            return;
        }
        add(totals(), new H3(words.say("ladder.ui.try.why")), why(), new H3(words.say("ladder.ui.try.where")), where());
        add(
                new H3(words.say("ladder.ui.try.who")),
                new ChangedFirmList(whatIf, actor, run, question, result, regions, words));
    }

    private Div totals() {
        var figures = Pieces.classed("book-figures");
        for (var change : Change.values()) {
            var figure = Pieces.classed("tidu-card", new Span(words.say(change.messageKey())));
            figure.getElement().insertChild(0, strong(String.valueOf(count(result.totals(), change))));
            figures.add(figure);
        }
        return figures;
    }

    private static Element strong(String text) {
        return new Element("strong").setText(text);
    }

    private static int count(@Nullable Map<Change, Integer> changes, Change change) {
        return changes == null ? 0 : changes.getOrDefault(change, 0);
    }

    private NativeTable why() {
        var table = table("ladder.ui.try.provision");
        table.addClassName("book-why");
        ((NativeTableRow) table.getHead().getChildren().findFirst().orElseThrow())
                .add(numeric(words.say("ladder.ui.try.changed")));
        result.turned().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> {
                    var row = new NativeTableRow(Pieces.cell(
                            words.say("ladder.ui.try.provision"), entry.getKey() + " " + names.apply(entry.getKey())));
                    row.add(number(words.say("ladder.ui.try.changed"), entry.getValue()));
                    table.getBody().add(row);
                });
        return table;
    }

    private NativeTable where() {
        var table = table("ladder.ui.try.county");
        var head = (NativeTableRow) table.getHead().getChildren().findFirst().orElseThrow();
        for (var change : Change.values()) {
            head.add(numeric(words.say(change.messageKey())));
        }
        result.byCounty().forEach((county, changes) -> {
            var row = new NativeTableRow(Pieces.cell(words.say("ladder.ui.try.county"), county(regions, county)));
            for (var change : Change.values()) {
                row.add(number(words.say(change.messageKey()), count(changes, change)));
            }
            table.getBody().add(row);
        });
        return table;
    }

    private NativeTable table(String... headings) {
        var table = new NativeTable();
        table.addClassName("book-table");
        var head = new NativeTableRow();
        for (var heading : headings) {
            head.add(Pieces.heading(words.say(heading)));
        }
        table.getHead().add(head);
        return table;
    }

    private static NativeTableHeaderCell numeric(String text) {
        var heading = Pieces.heading(text);
        heading.addClassName("tidu-number");
        return heading;
    }

    private static NativeTableCell number(String heading, int number) {
        var cell = Pieces.cell(heading, String.valueOf(number));
        cell.addClassNames("tidu-number", number == 0 ? "zero" : "some");
        return cell;
    }

    static String county(Regions regions, String code) {
        return regions.fullName(new RegionCode(code));
    }
}
