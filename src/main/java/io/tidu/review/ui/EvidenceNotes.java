package io.tidu.review.ui;

import io.tidu.evidence.CopyNotice;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.Validity;
import java.util.Map;

/**
 * What a reviewer should know of files besides what is in them.
 *
 * @param copies the files that another firm has submitted as well
 * @param validity until when documents hold, as the firm had said when it submitted
 */
record EvidenceNotes(Map<EvidenceId, CopyNotice> copies, Map<EvidenceId, Validity> validity) {}
