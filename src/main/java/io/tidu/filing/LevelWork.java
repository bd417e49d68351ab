package io.tidu.filing;

import io.tidu.identity.BureauId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * What a bureau has begun with a filing and not decided yet. The modules that keep such work say so here: what lies below it
 * cannot be taken back any more.
 */
public interface LevelWork {

    /** Those of many filings, asked for once. */
    Map<FilingId, Begun> begun(Collection<FilingId> filings, BureauId bureau);

    /** @param by name of the person who worked on it last */
    record Begun(String by, Instant at) {}
}
