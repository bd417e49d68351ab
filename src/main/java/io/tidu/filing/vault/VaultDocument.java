package io.tidu.filing.vault;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document, however often it was filed.
 *
 * @param file as it was filed last
 * @param validity null if the firm has said nothing
 * @param uses where it stands, the latest first; at most {@link #MOST_USES}
 * @param filings in how many filings it stands
 */
public record VaultDocument(EvidenceRow file, @Nullable Validity validity, List<VaultUse> uses, int filings) {

    public static final int MOST_USES = 50;
}
