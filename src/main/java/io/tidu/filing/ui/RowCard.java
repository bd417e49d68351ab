package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of a table: closed it says what is in it, open it is edited, deleted it can be taken back. */
class RowCard extends Div implements Part {

    private static final int CELLS_IN_SUMMARY = 3;

    private final FieldDefinition table;
    private final String key;
    private final DraftKeeper keeper;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final Span summary = new Span();
    private final Details details;
    private Map<FieldPath, String> deleted = Map.of();
    private boolean isDeleted;

    RowCard(FieldDefinition table, String key, DraftKeeper keeper) {
        this.table = table;
        this.key = key;
        this.keeper = keeper;
        addClassName("filing-row");
        var fields = Blocks.classed("filing-fields");
        for (var column : table.columns()) {
            var box = FieldBox.labelled(column, path(column), keeper);
            boxes.add(box);
            fields.add(box);
        }
        var delete = new Button(keeper.words().say("filing.ui.rows.delete"), click -> delete());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        details = new Details(summary, fields, delete);
        add(details);
        refresh();
    }

    boolean isDeleted() {
        return isDeleted;
    }

    void open() {
        details.setOpened(true);
        boxes.getFirst().focusOn(boxes.getFirst().path());
    }

    @Override
    public void refresh() {
        boxes.forEach(FieldBox::refresh);
        summary.setText(summary());
        var wrong = boxes.stream()
                .anyMatch(box -> keeper.problems(box.path()).stream().anyMatch(p -> p.blocking()));
        setClassName("wrong", wrong);
        boolean concerned = keeper.view().returned() != null
                && boxes.stream().anyMatch(box -> keeper.view().returned().concerns(box.path()));
        setClassName("concerned", concerned);
    }

    @Override
    public boolean focusOn(FieldPath path) {
        if (isDeleted || boxes.stream().noneMatch(box -> box.path().equals(path))) {
            return false;
        }
        details.setOpened(true);
        return boxes.stream().anyMatch(box -> box.focusOn(path));
    }

    private void delete() {
        deleted = new LinkedHashMap<>();
        boxes.forEach(box -> deleted.put(box.path(), keeper.text(box.path())));
        var name = summary();
        isDeleted = true;
        details.removeFromParent();
        var undo = new Button(keeper.words().say("filing.ui.rows.undo"), click -> undo());
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(Blocks.classed("filing-row-deleted", new Span(keeper.words().say("filing.ui.rows.deleted", name)), undo));
        keeper.type(deleted.keySet().stream().collect(Collectors.toMap(path -> path, path -> "")));
        undo.focus();
    }

    private void undo() {
        isDeleted = false;
        removeAll();
        add(details);
        keeper.type(deleted);
    }

    private String summary() {
        var texts = table.columns().stream()
                .map(column -> Values.shown(column, keeper.text(path(column)), keeper.words()))
                .filter(text -> !text.isBlank())
                .limit(CELLS_IN_SUMMARY)
                .collect(Collectors.joining(" · "));
        return texts.isBlank() ? keeper.words().say("filing.ui.rows.new") : texts;
    }

    private FieldPath path(FieldDefinition column) {
        return FieldPath.of(table.code(), key, column.code());
    }
}
