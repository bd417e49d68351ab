package io.tidu.title;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file with what would become of it.
 *
 * @param number as in the spreadsheet
 * @param reasons why; for a new row what is worth knowing
 * @param decision of a person about an ambiguous row; null while it waits
 * @param awaited what was recommended and the row means; null where that is not said, or of no list from outside
 * @param candidates whom it may mean
 * @param why the person decided so
 * @param by whom
 */
public record ImportRow(
        int number,
        String name,
        String creditCode,
        String province,
        String city,
        String county,
        RowVerdict verdict,
        List<RowReason> reasons,
        @Nullable RowDecision decision,
        @Nullable UUID awaited,
        List<AwaitedFirm> candidates,
        @Nullable String why,
        @Nullable String by) {}
