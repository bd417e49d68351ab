package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.tidu.ladder.Certainty;
import io.tidu.ladder.EditionOrigin;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Provision;
import io.tidu.ladder.ShelvedEdition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Editions in rows; on a narrow screen each is a card. */
class EditionTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("name", "rung", "region", "new", "review", "certainty", "by");

    private final transient BookWords words;

    EditionTable(List<ShelvedEdition> editions, BookWords words) {
        this.words = words;
        addClassNames("book-table", "book-editions");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(Pieces.heading(heading(column))));
        getHead().add(head);
        editions.forEach(edition -> getBody().add(row(edition)));
    }

    private String heading(String column) {
        return words.say("ladder.ui.list." + column);
    }

    private NativeTableRow row(ShelvedEdition edition) {
        var row = edition.row();
        return new NativeTableRow(
                Pieces.cell(heading("name"), name(edition)),
                Pieces.cell(heading("rung"), words.rung(edition.ref().rung())),
                Pieces.cell(heading("region"), words.region(edition.ref().region())),
                Pieces.cell(heading("new"), Pieces.unbroken(words.days(row, FilingKind.NEW))),
                Pieces.cell(heading("review"), Pieces.unbroken(words.days(row, FilingKind.REVIEW))),
                Pieces.cell(heading("certainty"), certainty(edition)),
                Pieces.cell(heading("by"), by(edition)));
    }

    private Component name(ShelvedEdition edition) {
        var link = new RouterLink(
                edition.rulebook().name().in(words.locale()), EditionView.class, RulesKey.parameters(edition.ref()));
        var number = new Span(words.say("ladder.ui.edition", edition.ref().edition()));
        number.addClassName("tidu-soft");
        return new Div(link, number);
    }

    /** How many of its provisions are known how well, the best known first. */
    private Component certainty(ShelvedEdition edition) {
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        for (Provision provision : edition.rulebook().provisions()) {
            counts.merge(provision.citation().certainty(), 1, Integer::sum);
        }
        var tags = Pieces.classed("book-tags");
        counts.forEach((certainty, count) -> {
            var tag = words.certainty(certainty);
            tag.setText(words.say("ladder.ui.list.count", tag.getText(), count));
            tags.add(tag);
        });
        return tags;
    }

    private String by(ShelvedEdition edition) {
        var row = edition.row();
        return row.origin() == EditionOrigin.FILE
                ? words.say(row.origin().messageKey())
                : words.say("ladder.ui.list.inForceBy", row.recordedBy(), words.at(row.recordedAt()));
    }
}
