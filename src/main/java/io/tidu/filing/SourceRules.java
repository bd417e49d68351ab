package io.tidu.filing;

import io.tidu.evidence.EvidenceKind;
import io.tidu.evidence.EvidenceRow;
import io.tidu.identity.NotFound;

/** Of which figures, and which pages, it can be told that one stands on the other. */
final class SourceRules {

    private static final int LAST_PAGE_OF_AN_OFD = 9_999;

    private SourceRules() {}

    /** One that is typed, and there: a row that nobody has added is none. */
    static void requireFigure(FilingView view, FieldPath path) {
        var form = view.form();
        boolean there = form.field(path)
                .filter(field -> !field.derived() && field.type() != FieldType.TABLE)
                .filter(field -> switch (path) {
                    case FieldPath.Single single -> !field.yearly();
                    case FieldPath.Yearly(var code, var year) ->
                        form.yearsOf(field, view.round().lastYear()).contains(year);
                    case FieldPath.Cell(var table, var row, var column) ->
                        view.content().rows(table).contains(row);
                })
                .isPresent();
        if (!there) {
            throw new NotFound();
        }
    }

    static void requirePage(EvidenceRow row, int page) {
        var known = row.pages();
        int last = row.kind() == EvidenceKind.OFD ? LAST_PAGE_OF_AN_OFD : known == null ? 1 : known;
        if (page < 1 || page > last) {
            throw new FilingRefused("filing.refused.noSuchPage", row.fileName(), String.valueOf(page));
        }
    }
}
