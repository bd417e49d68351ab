package io.tidu.ladder;

import java.util.Comparator;
import java.util.List;

/** What a criterion came to. Unknown is never unmet: the figures to judge by are missing. */
public enum Outcome {
    MET,
    UNMET,
    UNKNOWN,
    /** No figure can decide it; a person does. */
    MANUAL_REVIEW,
    NOT_APPLICABLE;

    /** For people who want to know first what is left to do. */
    public static final Comparator<Outcome> WORST_FIRST =
            Comparator.comparing(List.of(UNMET, UNKNOWN, MANUAL_REVIEW, MET, NOT_APPLICABLE)::indexOf);

    public String messageKey() {
        return "ladder.outcome." + name();
    }
}
