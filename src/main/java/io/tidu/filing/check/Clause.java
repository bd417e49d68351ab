package io.tidu.filing.check;

import io.tidu.ladder.Bilingual;

/**
 * What a rule rests on.
 *
 * @param name of the rule
 * @param text of the clause in few words
 * @param document it stands in; what is plain arithmetic stands in none
 */
public record Clause(Bilingual name, Bilingual text, String document, Certainty certainty) {

    /** How sure the clause is. */
    public enum Certainty {
        /** Two independent copies agree. */
        CONFIRMED,
        ONE_COPY,
        /** The list of evidence of the field, whose sources were not read. */
        HANDBOOK,
        ARITHMETIC,
        CONSISTENCY;

        public String messageKey() {
            return "filing.check.certainty." + name();
        }

        /** Whether there is a document to name. */
        public boolean hasDocument() {
            return this != ARITHMETIC && this != CONSISTENCY;
        }
    }
}
