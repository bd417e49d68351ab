package io.tidu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The three bureaus in charge of an enterprise or of a file about it.
 *
 * <p>Bureaus, not region codes, decide: a development zone has a bureau of its own and no code.
 */
@Embeddable
public record Jurisdiction(
        @Column(name = "county_bureau_id") UUID county,
        @Column(name = "city_bureau_id") UUID city,
        @Column(name = "province_bureau_id") UUID province) {

    /** The bureau in charge at a level. */
    public BureauId at(BureauLevel level) {
        return new BureauId(
                switch (level) {
                    case COUNTY -> county;
                    case CITY -> city;
                    case PROVINCE -> province;
                });
    }

    /** Whether this lies in the territory of a bureau of that level. */
    public boolean isUnder(BureauId bureau, BureauLevel level) {
        return at(level).equals(bureau);
    }
}
