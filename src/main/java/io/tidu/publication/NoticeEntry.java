package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm in a notice, as it was called and where it was on that day. The public sees name, code, region and product, and
 * nothing else (政府信息公开条例; domain notes 7).
 *
 * @param heldBackOn the day it was taken out; null while it is in
 * @param heldBackReason for officials only
 */
public record NoticeEntry(
        FilingId filing,
        String filingNumber,
        EnterpriseId enterprise,
        PublicFirm firm,
        Jurisdiction jurisdiction,
        @Nullable LocalDate heldBackOn,
        @Nullable String heldBackReason) {

    public boolean isIn() {
        return heldBackOn == null;
    }

    NoticeEntry about(PublicFirm other, Jurisdiction now) {
        return new NoticeEntry(filing, filingNumber, enterprise, other, now, heldBackOn, heldBackReason);
    }

    /** As the public sees it: that a firm is held back, and not why. */
    NoticeEntry withoutReason() {
        return new NoticeEntry(filing, filingNumber, enterprise, firm, jurisdiction, heldBackOn, null);
    }
}
