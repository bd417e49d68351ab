package io.tidu.title;

import io.tidu.identity.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a person decides about the rows of a list from outside. A firm is meant by one row. */
@Component
class RowChoices {

    private final ImportRows rows;
    private final MeantFirms meant;
    private final AwaitedFirms awaited;

    RowChoices(ImportRows rows, MeantFirms meant, AwaitedFirms awaited) {
        this.rows = rows;
        this.meant = meant;
        this.awaited = awaited;
    }

    void choose(Actor actor, ImportPreview file, int number, RowChoice choice) {
        var row = rows.row(file.id(), number)
                .filter(RowChoices::isOpen)
                .orElseThrow(() -> new ImportRefused.NothingToDecide(number));
        meant.choose(file.id(), number, choice, firm(actor, file, row, choice), actor.name());
    }

    List<AwaitedCall> calls(Actor actor) {
        return awaited.calls(actor);
    }

    /** A row that waits for a person, or that was taken for none of the recommended firms. */
    private static boolean isOpen(ImportRow row) {
        return row.verdict() == RowVerdict.AMBIGUOUS || row.verdict() == RowVerdict.NEW && row.awaited() == null;
    }

    /** The recommended firms that no row means. */
    List<AwaitedFirm> free(Actor actor, ImportPreview file) {
        var taken = new HashSet<>(meant.of(file.id()));
        return all(actor, file).stream()
                .filter(firm -> !taken.contains(firm.id()))
                .toList();
    }

    private @Nullable AwaitedFirm firm(Actor actor, ImportPreview file, ImportRow row, RowChoice choice) {
        if (choice.firm() == null) {
            return null;
        }
        var possible = choice.firm().equals(row.awaited()) ? all(actor, file) : free(actor, file);
        return possible.stream()
                .filter(firm -> Objects.equals(firm.id(), choice.firm()))
                .findFirst()
                .orElseThrow(ImportRefused.FirmNotFree::new);
    }

    private List<AwaitedFirm> all(Actor actor, ImportPreview file) {
        var outside = file.terms() == null ? null : file.terms().outside();
        return outside == null ? List.of() : awaited.firms(actor, outside.call());
    }
}
