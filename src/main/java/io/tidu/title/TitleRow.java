package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title as the register shows it.
 *
 * @param creditCode null where an older list named none
 * @param enterprise the registered firm; null while no firm has claimed the title
 * @param countyCode GB/T 2260 of the day of publication; null where the list named no county
 * @param status on the day the question was asked for
 */
public record TitleRow(
        TitleId id,
        String rung,
        String holder,
        @Nullable String creditCode,
        @Nullable EnterpriseId enterprise,
        String provinceCode,
        @Nullable String cityCode,
        @Nullable String countyCode,
        String regionName,
        String listNumber,
        String listName,
        LocalDate grantedOn,
        LocalDate validUntil,
        TitleStatus status) {}
