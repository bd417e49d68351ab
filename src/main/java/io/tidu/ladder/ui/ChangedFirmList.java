package io.tidu.ladder.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.tidu.identity.Actor;
import io.tidu.ladder.Change;
import io.tidu.ladder.ChangedFilter;
import io.tidu.ladder.ChangedFirm;
import io.tidu.ladder.WhatIf;
import io.tidu.ladder.WhatIfId;
import io.tidu.ladder.WhatIfResult;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The firms for which something changes, narrowed and paged, and all of them as a file. */
class ChangedFirmList extends Div {

    private final transient WhatIf whatIf;
    private final transient Actor actor;
    private final transient WhatIfId run;
    private final int question;
    private final transient BookWords words;
    private final transient Regions regions;
    private final TextField text = new TextField();
    private final Select<Change> change = new Select<>();
    private final Select<String> county = new Select<>();
    private final Span count = new Span();
    private final Grid<ChangedFirm> grid = new Grid<>();
    private final Anchor download = new Anchor();

    ChangedFirmList(
            WhatIf whatIf,
            Actor actor,
            WhatIfId run,
            int question,
            WhatIfResult result,
            Regions regions,
            BookWords words) {
        this.whatIf = whatIf;
        this.actor = actor;
        this.run = run;
        this.question = question;
        this.words = words;
        this.regions = regions;
        addClassName("tidu-stack");
        change.setItems(List.copyOf(result.totals().keySet()));
        change.setItemLabelGenerator(each -> each == null ? all("change") : words.say(each.messageKey()));
        county.setItems(List.copyOf(result.byCounty().keySet()));
        county.setItemLabelGenerator(each -> each == null ? all("county") : TriedOut.county(regions, each));
        prepare(change, "change");
        prepare(county, "county");
        text.setPlaceholder(words.say("ladder.ui.try.search"));
        text.setAriaLabel(words.say("ladder.ui.try.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> refresh());
        count.getElement().setAttribute("role", "status");
        download.setText(words.say("ladder.ui.try.download"));
        add(Pieces.classed("book-filters book-firm-filters", text, change, county, count, download), grid());
        refresh();
    }

    private String all(String name) {
        return words.say("ladder.ui.try.all." + name);
    }

    private <T> void prepare(Select<T> field, String name) {
        field.setAriaLabel(all(name));
        field.setPlaceholder(all(name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all(name));
        field.addValueChangeListener(chosen -> refresh());
    }

    private Grid<ChangedFirm> grid() {
        grid.addClassName("book-firms");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(words.say("ladder.ui.try.who"));
        column("name", 16).setFlexGrow(2);
        grid.addColumn(firm -> orDash(firm.creditCode()))
                .setHeader(words.say("ladder.whatIf.column.creditCode"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(firm -> TriedOut.county(regions, firm.countyCode()))
                .setHeader(words.say("ladder.ui.try.county"))
                .setWidth("14rem");
        grid.addColumn(firm -> words.say(firm.change().messageKey()))
                .setHeader(words.say("ladder.whatIf.column.change"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(firm -> String.join(" ", firm.turned()))
                .setHeader(words.say("ladder.whatIf.column.turned"))
                .setWidth("10rem");
        return grid;
    }

    private Grid.Column<ChangedFirm> column(String name, int rem) {
        return grid.addColumn(firm -> orDash(firm.name()))
                .setHeader(words.say("ladder.whatIf.column." + name))
                .setTooltipGenerator(firm -> orDash(firm.name()))
                .setWidth(rem + "rem");
    }

    private static String orDash(@Nullable String text) {
        return Objects.requireNonNullElse(text, "—");
    }

    private void refresh() {
        var filter = new ChangedFilter(
                change.getOptionalValue().orElse(null),
                county.getOptionalValue().orElse(null),
                text.getValue());
        int all = whatIf.count(actor, run, question, filter);
        count.setText(words.say("ladder.ui.try.count", all));
        grid.setItems(
                query -> whatIf.firms(actor, run, question, filter, query.getOffset(), query.getLimit()).stream(),
                query -> all);
        download.setHref(file(filter));
    }

    /** Asks again who may have it, each time it is called. */
    private DownloadHandler file(ChangedFilter filter) {
        var locale = words.locale();
        var name = words.say("ladder.ui.try.file") + ".csv";
        return event -> {
            event.setFileName(name);
            event.setContentType("text/csv; charset=UTF-8");
            whatIf.write(actor, run, question, filter, locale, event.getOutputStream());
        };
    }
}
