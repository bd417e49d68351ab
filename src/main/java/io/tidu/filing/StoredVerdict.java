package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a verdict was made of and came to, as it lies in the database. */
record StoredVerdict(
        UUID id,
        UUID filing,
        @Nullable String number,
        int no,
        FilingKind kind,
        String content,
        String contentDigest,
        String facts,
        String assessment,
        String edition,
        String rulebookDigest,
        String verdict,
        @Nullable String seal) {

    /** Joined by what stands in none of them. */
    static String seal(
            String contentDigest,
            String facts,
            String assessment,
            String edition,
            String rulebookDigest,
            String verdict) {
        return FormJson.digest(String.join("\n", contentDigest, facts, assessment, edition, rulebookDigest, verdict));
    }

    boolean sealBroken() {
        return seal != null && !seal.equals(seal(contentDigest, facts, assessment, edition, rulebookDigest, verdict));
    }

    RerunFailure failure(RerunReason reason, @Nullable String detail) {
        return new RerunFailure(new FilingId(filing), number, no, reason, detail);
    }
}
