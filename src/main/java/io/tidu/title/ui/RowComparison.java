package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.identity.Actor;
import io.tidu.title.ImportPreview;
import io.tidu.title.ImportRow;
import io.tidu.title.ImportStatus;
import io.tidu.title.RowDecision;
import io.tidu.title.TitleImports;

/** What was decided about a row of a list from outside, and the way to decide. */
class RowComparison extends Div {

    RowComparison(TitleImports imports, Actor actor, ImportPreview file, ImportRow row, Runnable decided) {
        if (row.decision() != null) {
            var made = new Span(getTranslation("title.decision.made", what(row), row.why() == null ? "" : row.why()));
            made.addClassName("tidu-soft");
            add(made);
        }
        if (file.status() == ImportStatus.CHECKED) {
            var compare = new Button(
                    getTranslation(row.decision() == null ? "title.decision.compare" : "title.decision.changed"),
                    click -> new CompareDialog(imports, actor, file, row, decided).open());
            compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(compare);
        }
    }

    private String what(ImportRow row) {
        if (row.decision() == RowDecision.LEAVE) {
            return getTranslation("title.decision.made.left");
        }
        return row.awaited() == null
                ? getTranslation("title.decision.made.own")
                : row.candidates().stream()
                        .filter(firm -> firm.id().equals(row.awaited()))
                        .findFirst()
                        .map(firm -> getTranslation("title.decision.made.meant", firm.name()))
                        .orElseGet(() -> getTranslation("title.decision.recommended"));
    }
}
