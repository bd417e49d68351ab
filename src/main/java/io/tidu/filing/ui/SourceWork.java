package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldType;
import io.tidu.filing.FilingView;
import io.tidu.filing.SourcePage;
import io.tidu.filing.SourcePages;
import io.tidu.identity.Actor;
import java.util.List;
import java.util.function.Supplier;

/**
 * What it takes to speak of the pages on which the figures of one filing stand.
 *
 * @param files those that the person sees with it
 */
record SourceWork(
        Supplier<FilingView> view,
        Supplier<Actor> actor,
        Supplier<List<EvidenceRow>> files,
        SourcePages pages,
        EvidenceSlots slots,
        FilingWords words) {

    static SourceWork of(Workplace work, Supplier<FilingView> view, Supplier<List<EvidenceRow>> files) {
        return new SourceWork(view, work::actor, files, work.sources(), work.slots(), work.words());
    }

    List<SourcePage> load() {
        return pages.of(actor.get(), view.get(), files.get());
    }

    boolean mayTell() {
        return SourcePages.mayTell(view.get());
    }

    /** Whether there can be a page for it: what is computed stands on none. */
    boolean isTold(String code) {
        return view.get().form().field(code).filter(SourceWork::isTold).isPresent();
    }

    /** Whether the firm says something there at all. */
    boolean isClaimed(String code) {
        return line(FieldPath.of(code)).stream().anyMatch(this::isThere);
    }

    private static boolean isTold(FieldDefinition field) {
        return !field.derived() && field.type() != FieldType.TABLE;
    }

    /** The figures of one line: a field in all its years, or a row of a table by its first column. */
    List<FieldPath> line(FieldPath line) {
        var form = view.get().form();
        if (line instanceof FieldPath.Single(var code)) {
            return form.field(code).filter(SourceWork::isTold).stream()
                    .flatMap(field -> field.yearly()
                            ? form.yearsOf(field, view.get().round().lastYear()).stream()
                                    .map(year -> FieldPath.of(code, year))
                            : List.of(line).stream())
                    .toList();
        }
        return form.field(line).isPresent() ? List.of(line) : List.of();
    }

    /** Every line there is: fields, and rows of tables. */
    List<FieldPath> everything() {
        return view.get().form().fields().stream()
                .flatMap(field -> field.type() == FieldType.TABLE
                        ? view.get().content().rows(field.code()).stream().map(row -> rowOf(field, row))
                        : line(FieldPath.of(field.code())).stream())
                .toList();
    }

    static FieldPath rowOf(FieldDefinition table, String row) {
        return FieldPath.of(table.code(), row, table.columns().getFirst().code());
    }

    String name(FieldPath path) {
        var seen = view.get();
        return new FieldNames(seen.form(), seen.content(), slots, words).of(path);
    }

    String page(SourcePage page) {
        return words.say("filing.ui.source.page", page.page());
    }

    /** Which file and page, who said so, and why it may not be true any more. */
    String told(SourcePage page) {
        var told = words.say("filing.ui.source." + page.side(), where(page), page.by(), words.minute(page.at()));
        return page.stale() ? told + " " + words.say(reason(page), page.claimed()) : told;
    }

    String where(SourcePage page) {
        return words.say("filing.ui.source.where", page.fileName(), page.page());
    }

    String doubt(SourcePage page) {
        return page.gone() ? "filing.ui.source.doubt.gone" : "filing.ui.source.doubt.changed";
    }

    /** Whether the firm says something in that very place: what was emptied or taken out needs no page. */
    boolean isThere(FieldPath path) {
        return view.get().content().text(path).isPresent();
    }

    private static String reason(SourcePage page) {
        if (page.gone()) {
            return "filing.ui.source.gone";
        }
        return page.claimed().isEmpty() ? "filing.ui.source.changedFromNothing" : "filing.ui.source.changed";
    }
}
