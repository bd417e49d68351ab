package io.tidu.review.spot;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One filing of a sample and what was found.
 *
 * @param bureau that drew it and goes there
 * @param position among the drawn, from 1
 * @param number of the filing; names and bureaus are as of the draw
 * @param revision to hand back with the next save
 * @param completedAt null while it is being written
 * @param completions how often it was completed; more than once means it was corrected
 */
public record CheckRow(
        CheckId id,
        SampleId sample,
        int sampleNo,
        BureauId bureau,
        String bureauName,
        BureauLevel level,
        RoundId round,
        FilingId filing,
        int position,
        String number,
        EnterpriseId enterprise,
        String enterpriseName,
        String creditCode,
        String countyCode,
        Jurisdiction jurisdiction,
        CheckReport report,
        long revision,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt,
        @Nullable Instant completedAt,
        int completions) {

    public CheckState state() {
        if (completedAt == null) {
            return CheckState.TO_DO;
        }
        return report.result() == CheckResult.NOT_VERIFIED ? CheckState.NOT_POSSIBLE : CheckState.DONE;
    }

    /** As those read it who do not write it: what is being written is told when it is completed. */
    CheckRow withoutDraft() {
        return new CheckRow(
                id,
                sample,
                sampleNo,
                bureau,
                bureauName,
                level,
                round,
                filing,
                position,
                number,
                enterprise,
                enterpriseName,
                creditCode,
                countyCode,
                jurisdiction,
                CheckReport.NOTHING,
                revision,
                null,
                null,
                null,
                completions);
    }

    public boolean completed() {
        return completedAt != null;
    }
}
