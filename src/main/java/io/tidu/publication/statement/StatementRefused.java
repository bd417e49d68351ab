package io.tidu.publication.statement;

import io.tidu.shared.RuleViolation;

/** Why what somebody sent was not taken. */
public abstract sealed class StatementRefused extends RuleViolation {

    private StatementRefused(String messageKey, Object... arguments) {
        super("publication.statement." + messageKey, arguments);
    }

    /** Nothing was typed where something must be. */
    public static final class Missing extends StatementRefused {
        Missing(String field) {
            super("missing." + field);
        }
    }

    /** More was typed than is kept. */
    public static final class TooLong extends StatementRefused {
        TooLong(String field, int longest) {
            super("tooLong." + field, longest);
        }
    }

    /** No name, or one that is none: anonymous ones are not accepted (domain notes 3.1, 3.3). */
    public static final class Anonymous extends StatementRefused {
        Anonymous() {
            super("anonymous");
        }
    }

    /** The reason is too short to say what is wrong. */
    public static final class TooShort extends StatementRefused {
        TooShort() {
            super("tooShort.reason", StatementText.REASON_LEAST);
        }
    }

    /** More files than are taken. */
    public static final class TooManyFiles extends StatementRefused {
        TooManyFiles(int most) {
            super("tooManyFiles", most);
        }
    }
}
