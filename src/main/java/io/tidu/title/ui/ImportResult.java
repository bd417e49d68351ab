package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.tidu.identity.Actor;
import io.tidu.title.ImportPreview;
import io.tidu.title.ImportRow;
import io.tidu.title.ImportStatus;
import io.tidu.title.RowDecision;
import io.tidu.title.RowVerdict;
import io.tidu.title.TitleImports;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The third step: every row with what would become of it. */
class ImportResult extends Div {

    private final transient TitleImports imports;
    private final transient Actor actor;
    private final transient TitleWords words;
    private final Runnable changed;
    private final Paragraph sum = new Paragraph();
    private final Tabs tabs = new Tabs();
    private final Map<RowVerdict, Tab> tabOf = new EnumMap<>(RowVerdict.class);
    private final Grid<ImportRow> grid = new Grid<>();
    private final Grid.Column<ImportRow> decision;
    private final Span empty = new Span();
    private ImportPreview file;

    ImportResult(TitleImports imports, Actor actor, TitleWords words, ImportPreview file, Runnable changed) {
        this.imports = imports;
        this.actor = actor;
        this.words = words;
        this.file = file;
        this.changed = changed;
        addClassNames("tidu-card", "tidu-title-result");
        for (var verdict : RowVerdict.values()) {
            var tab = new Tab();
            tabOf.put(verdict, tab);
            tabs.add(tab);
        }
        column("row", row -> String.valueOf(row.number())).setWidth("5rem").setFlexGrow(0);
        column("name", ImportRow::name).setFlexGrow(2);
        column("credit-code", ImportRow::creditCode).setWidth("13rem");
        column("region", ImportResult::region);
        column("reasons", row -> words.reasons(row.reasons())).setFlexGrow(3);
        decision = grid.addComponentColumn(this::decisions)
                .setHeader(getTranslation("title.decision"))
                .setAutoWidth(true);
        empty.addClassName("tidu-empty");
        empty.setText(getTranslation("title.preview.empty"));
        grid.setEmptyStateComponent(empty);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("26rem");
        tabs.addSelectedChangeListener(change -> showRows());
        var refused = new Anchor(this::download, getTranslation("title.preview.download"));
        add(new H2(getTranslation("title.import.step.preview")), sum, tabs, grid, refused);
        tabs.setSelectedTab(tabOf.get(first(file)));
        show(file);
    }

    /** Opens on what needs a person, if there is any, otherwise on what would be added. */
    private static RowVerdict first(ImportPreview file) {
        return Stream.of(RowVerdict.AMBIGUOUS, RowVerdict.NEW, RowVerdict.REFUSED, RowVerdict.MATCHED)
                .filter(verdict -> file.rows().of(verdict) > 0)
                .findFirst()
                .orElse(RowVerdict.NEW);
    }

    private Grid.Column<ImportRow> column(String key, ValueProvider<ImportRow, String> value) {
        return grid.addColumn(value).setHeader(getTranslation("title.column." + key));
    }

    private static String region(ImportRow row) {
        return Stream.of(row.province(), row.city(), row.county())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    final void show(ImportPreview now) {
        file = now;
        var rows = now.rows();
        sum.setText(getTranslation("title.preview.sum", rows.all(), rows.blank()));
        tabOf.forEach((verdict, tab) -> {
            tab.setLabel(getTranslation("title.verdict." + verdict.name().toLowerCase(Locale.ROOT), rows.of(verdict)));
            tab.setVisible(verdict != RowVerdict.ELSEWHERE || rows.elsewhere() > 0);
        });
        showRows();
    }

    private RowVerdict verdict() {
        return RowVerdict.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    private void showRows() {
        var verdict = verdict();
        decision.setVisible(verdict == RowVerdict.AMBIGUOUS || verdict == RowVerdict.NEW && fromOutside());
        grid.setItems(query -> imports.rows(actor, file.id(), verdict, query.getOffset(), query.getLimit()).stream())
                .setItemCountCallback(query -> file.rows().of(verdict));
    }

    private boolean fromOutside() {
        return file.terms() != null && file.terms().outside() != null;
    }

    private Div decisions(ImportRow row) {
        var choices = new Div();
        if (fromOutside()) {
            if (row.verdict() == RowVerdict.AMBIGUOUS || row.awaited() == null) {
                choices.add(new RowComparison(imports, actor, file, row, () -> {
                    grid.getDataProvider().refreshAll();
                    changed.run();
                }));
            }
            return choices;
        }
        for (var each : RowDecision.values()) {
            var button = new Button(
                    getTranslation("title.decision." + each.name().toLowerCase(Locale.ROOT)),
                    click -> decide(row, each));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setEnabled(file.status() == ImportStatus.CHECKED);
            if (each == row.decision()) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            button.getElement().setAttribute("aria-pressed", String.valueOf(each == row.decision()));
            choices.add(button);
        }
        return choices;
    }

    private void decide(ImportRow row, RowDecision decided) {
        imports.decide(actor, file.id(), row.number(), decided);
        grid.getDataProvider().refreshAll();
        changed.run();
    }

    private void download(DownloadEvent event) {
        event.setFileName(getTranslation("title.preview.file-name") + ".csv");
        event.setContentType("text/csv; charset=UTF-8");
        imports.writeRefused(actor, file.id(), getLocale(), event.getOutputStream());
    }
}
