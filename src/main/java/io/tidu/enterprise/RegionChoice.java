package io.tidu.enterprise;

import io.tidu.identity.BureauId;
import java.util.List;
import java.util.UUID;

/**
 * A place that is being chosen step by step, with what can be chosen next. A choice that does not lie in the one before it is
 * dropped.
 *
 * @param province the code chosen, or empty; likewise city and county
 * @param bureauChosen the bureau picked, or empty for the one of the county
 * @param bureaus who could be in charge: the county's own first, then the development zones around it
 */
record RegionChoice(
        String province,
        String city,
        String county,
        String bureauChosen,
        List<Option> provinces,
        List<Option> cities,
        List<Option> counties,
        List<Option> bureaus,
        boolean hasCountyBureau) {

    /** One entry of a select. */
    record Option(String value, String label) {}

    /**
     * The bureau that will confirm the firm.
     *
     * @throws EnterpriseRefused if the place is not fully chosen, or nobody there is in charge
     */
    BureauId bureau() {
        if (county.isEmpty()) {
            throw new EnterpriseRefused("enterprise.register.missing.county");
        }
        if (!bureauChosen.isEmpty()) {
            return new BureauId(UUID.fromString(bureauChosen));
        }
        if (!hasCountyBureau) {
            throw new EnterpriseRefused(
                    bureaus.isEmpty() ? "enterprise.register.noBureau" : "enterprise.register.missing.bureau");
        }
        return new BureauId(UUID.fromString(bureaus.getFirst().value()));
    }
}
