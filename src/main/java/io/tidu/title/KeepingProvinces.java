package io.tidu.title;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.shared.RegionCode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The provinces that keep their titles here themselves, because they have a bureau of their own. Titles of all the others are
 * taken in and read by whoever needs them.
 */
@Component
class KeepingProvinces {

    private final BureauDirectory bureaus;

    KeepingProvinces(BureauDirectory bureaus) {
        this.bureaus = bureaus;
    }

    /** Those whose titles are not the business of a bureau. */
    Set<RegionCode> besides(BureauRow bureau) {
        return bureaus.ofLevel(BureauLevel.PROVINCE).stream()
                .map(BureauRow::regionCode)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(bureau.regionCode()))
                .map(RegionCode::new)
                .collect(Collectors.toSet());
    }
}
