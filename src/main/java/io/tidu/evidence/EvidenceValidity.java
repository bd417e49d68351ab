package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Until when documents hold. A firm says it once for the same bytes, wherever it files them; documents of which it said
 * nothing are absent. Every call throws {@link io.tidu.identity.NotFound} if the person may not read a file of those asked about.
 */
public interface EvidenceValidity {

    /** For the firm's own people what it says now; for everybody else what it had said when it submitted last. */
    Map<EvidenceId, Validity> of(Actor actor, Collection<EvidenceRow> files);

    /** What the firm had said when it submitted; the state is that of today. */
    Map<EvidenceId, Validity> asOfSubmission(Actor actor, Collection<EvidenceRow> files, int submission);

    /** How long before its end a document is said to end soon. */
    Period soon();

    /**
     * Says it, for now and later submissions.
     *
     * @param period null to take back what was said
     * @throws io.tidu.identity.NotAllowed for everybody but those who fill in filings for the firm
     */
    void say(Actor actor, EvidenceId file, @Nullable ValidityPeriod period);
}
