package io.tidu.title;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recognises registered firms in the rows of a list: by code, or, where the list has none, by a name that only one firm
 * bears or bore, in the same city.
 */
@Component
class RegisteredFirms {

    private final EnterpriseDirectory enterprises;
    private final Regions regions;

    RegisteredFirms(EnterpriseDirectory enterprises, Regions regions) {
        this.enterprises = enterprises;
        this.regions = regions;
    }

    /** The same rows, with the firms recognised. Two queries for all of them. */
    List<CheckedRow> recognised(List<CheckedRow> rows) {
        var holders =
                rows.stream().map(CheckedRow::holder).filter(Objects::nonNull).toList();
        var byCode = enterprises.byCreditCodes(holders.stream()
                .map(Holder::creditCode)
                .filter(Objects::nonNull)
                .map(CreditCode::new)
                .toList());
        var byName = enterprises.called(holders.stream()
                .filter(holder -> holder.creditCode() == null)
                .map(Holder::name)
                .toList());
        return rows.stream().map(row -> recognised(row, byCode, byName)).toList();
    }

    private CheckedRow recognised(
            CheckedRow row, Map<CreditCode, EnterpriseRow> byCode, Map<String, List<EnterpriseRow>> byName) {
        var holder = row.holder();
        if (holder == null) {
            return row;
        }
        @Nullable
        EnterpriseRow firm = holder.creditCode() == null
                ? onlyOne(byName.getOrDefault(holder.name(), List.of()), holder)
                : byCode.get(new CreditCode(holder.creditCode()));
        return firm == null || !firm.confirmed() ? row : row.of(as(holder, firm));
    }

    private @Nullable EnterpriseRow onlyOne(List<EnterpriseRow> called, Holder holder) {
        if (called.size() != 1) {
            return null;
        }
        var seat = Places.of(regions, new RegionCode(called.getFirst().countyCode()));
        return seat.province().equals(holder.place().province())
                        && seat.city() != null
                        && seat.city().equals(holder.place().city())
                ? called.getFirst()
                : null;
    }

    private static Holder as(Holder holder, EnterpriseRow firm) {
        return new Holder(holder.name(), firm.creditCode().value(), firm.id(), holder.place(), firm.jurisdiction());
    }
}
