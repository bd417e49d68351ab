package io.tidu.title;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file with what would become of it.
 *
 * @param number as in the spreadsheet
 * @param reasons why; for a new row what is worth knowing
 * @param decision of a person about an ambiguous row; null while it waits
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
        @Nullable RowDecision decision) {}
