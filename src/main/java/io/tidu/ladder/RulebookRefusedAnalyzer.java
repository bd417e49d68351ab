package io.tidu.ladder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that a wrong rulebook stopped with one line instead of a stack of causes. */
final class RulebookRefusedAnalyzer extends AbstractFailureAnalyzer<RulebookRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RulebookRefused cause) {
        return new FailureAnalysis(
                "A file of rules is wrong: " + cause.getMessage(),
                "Correct the file it names, or put the edition that was in force back.",
                cause);
    }
}
