package io.tidu.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bureaus and how they stand below each other. Readable by everybody: names of bureaus are no secret. */
public interface BureauDirectory {

    Optional<BureauRow> find(BureauId id);

    /** What bureaus are called, in one query; of what there is not, nothing. */
    Map<BureauId, String> names(Collection<BureauId> ids);

    /** The active bureaus of a level, by code and name. */
    List<BureauRow> ofLevel(BureauLevel level);

    /** The active bureaus directly below. */
    List<BureauRow> below(BureauId id);

    /** The three bureaus in charge of what belongs to a county bureau (or to a development zone's). */
    Jurisdiction jurisdictionOf(BureauId countyBureau);

    /** The county bureaus whose code is this county's: usually one; what has taken over the county's where it was
     * merged; empty where the county has none yet. */
    List<BureauRow> inCharge(String countyCode);
}
