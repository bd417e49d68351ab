package io.tidu.publication.renaming;

import io.tidu.enterprise.EnterpriseRow;
import java.util.List;
import java.util.UUID;

/**
 * A firm that goes on under another name.
 *
 * @param firm as it is called now
 * @param previousName by which the last list knew it; of several new names the one before the first
 * @param reports that led to it
 */
public record Renamed(EnterpriseRow firm, String previousName, List<UUID> reports) {

    public Renamed {
        reports = List.copyOf(reports);
    }
}
