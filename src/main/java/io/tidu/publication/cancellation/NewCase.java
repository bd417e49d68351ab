package io.tidu.publication.cancellation;

import io.tidu.title.TitleId;

/**
 * Asks that a title be taken away.
 *
 * @param facts what happened and where that can be seen; the firm reads it
 * @param workingDays how long the firm has for its answer, from tomorrow
 */
public record NewCase(TitleId title, String cause, String facts, int workingDays) {

    public static final int FACTS = 4000;
    public static final int FACTS_LEAST = 10;
    /** No rule names a number; under five working days nobody gathers papers. */
    public static final int SHORTEST = 5;

    public static final int LONGEST = 30;
    public static final int USUAL = 10;

    public NewCase {
        facts = CaseText.required("facts", facts, FACTS);
        if (facts.length() < FACTS_LEAST) {
            throw new CaseRefused.TooShort(FACTS_LEAST);
        }
        if (workingDays < SHORTEST || workingDays > LONGEST) {
            throw new CaseRefused.DaysOutOfRange();
        }
    }
}
