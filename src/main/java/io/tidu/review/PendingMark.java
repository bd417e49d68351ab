package io.tidu.review;

import io.tidu.filing.DeskMark;
import org.springframework.stereotype.Component;

/** Marks the filings that a bureau has decided about and not released. */
@Component
class PendingMark implements DeskMark {

    @Override
    public String carried(String filing, String bureau) {
        return "exists (select 1 from review_pending pending where pending.filing_id = %s and pending.bureau_id = %s)"
                .formatted(filing, bureau);
    }
}
