package io.tidu.ladder;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a firm's facts are worth against one edition of a rung.
 *
 * @param digest of the rulebook it was judged by
 * @param score null where the edition has no score card
 * @param findings one for each provision, in the order of the rulebook
 */
public record Assessment(
        Rung rung,
        String edition,
        String digest,
        FilingKind kind,
        Verdict verdict,
        @Nullable Score score,
        List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    public Optional<Finding> finding(String code) {
        return findings.stream().filter(finding -> finding.code().equals(code)).findFirst();
    }
}
