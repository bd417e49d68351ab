package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells where the same bytes stand a second time: in the filing of another firm to officials, in its own to a firm. */
public interface CopiedEvidence {

    /**
     * For each of these files that another firm has submitted as well, who that is. Firms are told nothing: the answer is empty.
     *
     * @throws io.tidu.identity.NotFound if the person may not read one of the files
     */
    Map<EvidenceId, CopyNotice> among(Actor actor, Collection<EvidenceRow> files);

    /** What else of the same firm this file stands in; it is stored once. */
    List<DossierName> ownOthers(Actor actor, EvidenceRow file);
}
