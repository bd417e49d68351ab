package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of the form as a stack of rows that open and close: rows are added, edited, deleted and taken back. */
class RowsEditor extends Div implements Part {

    private final FieldDefinition table;
    private final DraftKeeper keeper;
    private final Map<String, RowCard> cards = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final Div rows = new Div();
    private final Span problem = new Span();
    private final Button add;

    RowsEditor(FieldDefinition table, DraftKeeper keeper) {
        this.table = table;
        this.keeper = keeper;
        var words = keeper.words();
        addClassName("filing-rows");
        getElement().setAttribute("data-path", table.code());
        problem.addClassName("filing-problem");
        problem.getElement().setAttribute("role", "alert");
        add = new Button(words.say("filing.ui.rows.add"), VaadinIcon.PLUS.create(), click -> addRow());
        add(new H3(words.say(table.label())));
        if (table.help() != null) {
            add(Blocks.soft(words.say(table.help())));
        }
        add(rows, problem, add);
        refresh();
    }

    @Override
    public void refresh() {
        var wanted = keys();
        if (!List.copyOf(cards.keySet()).equals(wanted)) {
            arrange(wanted);
        }
        cards.values().forEach(RowCard::refresh);
        problem.setText(keeper.problems(FieldPath.of(table.code())).stream()
                .filter(FieldProblem::blocking)
                .map(keeper.words()::say)
                .collect(Collectors.joining(" ")));
        add.setEnabled(cards.values().stream().filter(card -> !card.isDeleted()).count() < table.maxRows());
    }

    @Override
    public boolean focusOn(FieldPath path) {
        if (path.equals(FieldPath.of(table.code()))) {
            add.scrollIntoView();
            add.focus();
            return true;
        }
        return cards.values().stream().anyMatch(card -> card.focusOn(path));
    }

    private List<String> keys() {
        var keys = new LinkedHashSet<>(keeper.view().content().rows(table.code()));
        keys.addAll(added);
        cards.forEach((key, card) -> {
            if (card.isDeleted()) {
                keys.add(key);
            }
        });
        return keys.stream().sorted().toList();
    }

    private void arrange(List<String> wanted) {
        var kept = new LinkedHashMap<>(cards);
        cards.clear();
        rows.removeAll();
        for (var key : wanted) {
            var card = kept.get(key);
            cards.put(key, card == null ? new RowCard(table, key, keeper) : card);
        }
        rows.add(new ArrayList<Component>(cards.values()));
    }

    private void addRow() {
        var key = TimeOrderedId.next().toString();
        added.add(key);
        refresh();
        var card = cards.get(key);
        if (card != null) {
            card.open();
        }
    }
}
