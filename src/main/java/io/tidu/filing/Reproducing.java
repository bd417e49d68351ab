package io.tidu.filing;

import io.tidu.ladder.Assessment;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.RulebookEditions;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Judges one stored verdict again and compares. */
@Component
class Reproducing {

    private final RulebookEditions editions;

    Reproducing(RulebookEditions editions) {
        this.editions = editions;
    }

    /** What a comparison came to. */
    sealed interface Result {

        /** @param otherNotation whether only the way of writing differs */
        record Reproduced(boolean otherNotation) implements Result {}

        record Failed(RerunFailure failure) implements Result {}
    }

    Result reproduce(StoredVerdict stored) {
        if (!FormJson.digest(stored.content()).equals(stored.contentDigest())) {
            return failed(stored, RerunReason.CONTENT_CHANGED, null);
        }
        Optional<Rulebook> rulebook;
        try {
            rulebook = editions.byDigest(stored.rulebookDigest());
        } catch (RuntimeException unreadable) {
            return failed(stored, RerunReason.EDITION_UNREADABLE, unreadable.getMessage());
        }
        return rulebook.map(found -> judge(stored, found))
                .orElseGet(() -> failed(stored, RerunReason.EDITION_UNKNOWN, stored.rulebookDigest()));
    }

    private static Result judge(StoredVerdict stored, Rulebook rulebook) {
        Assessment again;
        try {
            again = rulebook.assess(stored.kind(), JudgementJson.facts(stored.facts()));
        } catch (RuntimeException unreadable) {
            // a row broken by hand must not keep the others from being looked at
            return failed(stored, RerunReason.FACTS_UNREADABLE, unreadable.getMessage());
        }
        var text = JudgementJson.write(again);
        boolean sameBytes = text.equals(stored.assessment());
        if (!sameBytes && !text.equals(rewritten(stored.assessment()))) {
            return failed(stored, RerunReason.JUDGED_OTHERWISE, difference(stored, again));
        }
        if (!again.verdict().name().equals(stored.verdict()) || !again.edition().equals(stored.edition())) {
            return failed(stored, RerunReason.LABELLED_OTHERWISE, again.edition() + " " + again.verdict());
        }
        return stored.sealBroken() ? failed(stored, RerunReason.SEAL_BROKEN, null) : new Result.Reproduced(!sameBytes);
    }

    /** As this version of the program writes it; empty if it cannot even be read. */
    private static String rewritten(String assessment) {
        try {
            return JudgementJson.write(JudgementJson.assessment(assessment));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String difference(StoredVerdict stored, Assessment again) {
        try {
            var before = JudgementJson.assessment(stored.assessment());
            var codes = again.findings().stream()
                    .filter(finding -> !Optional.of(finding).equals(before.finding(finding.code())))
                    .map(Finding::code)
                    .collect(Collectors.joining(", "));
            return before.verdict() + " → " + again.verdict() + " (" + codes + ")";
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return "? → " + again.verdict();
        }
    }

    private static Result failed(StoredVerdict stored, RerunReason reason, @Nullable String detail) {
        return new Result.Failed(stored.failure(reason, detail));
    }
}
