package io.tidu.filing.change;

import io.tidu.enterprise.EnterpriseName;
import io.tidu.identity.BureauId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a firm reports.
 *
 * @param details what happened and what becomes of the firm; which firm goes on, of a merger or split
 * @param name of a new name
 * @param taking the county or zone bureau of where it goes, of a move
 */
public record NewChange(
        ChangeKind kind,
        LocalDate happenedOn,
        String details,
        @Nullable String name,
        @Nullable BureauId taking) {

    public static final int DETAILS = 4000;

    public NewChange {
        details = ChangeRefused.text("details", details, DETAILS);
        if (kind == ChangeKind.RENAMED) {
            name = new EnterpriseName(name == null ? "" : name).value();
        }
        if (kind == ChangeKind.MOVED && taking == null) {
            throw new ChangeRefused("missing.taking");
        }
        name = kind == ChangeKind.RENAMED ? name : null;
        taking = kind == ChangeKind.MOVED ? taking : null;
    }
}
