package io.tidu.shared;

/** A text was given for a credit code and cannot be one; each kind says what to look at. */
public abstract sealed class CreditCodeRefused extends RuleViolation {

    private CreditCodeRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** Not 18 characters long. */
    public static final class WrongLength extends CreditCodeRefused {

        WrongLength(int length) {
            super("shared.credit-code.length", length, CreditCode.LENGTH);
        }
    }

    /** Holds a character that no credit code has, most often I, O, S, V or Z for 1, 0, 5, U or 2. */
    public static final class WrongCharacter extends CreditCodeRefused {

        /** @param position counted from 1 */
        WrongCharacter(String character, int position) {
            super("shared.credit-code.character", character, position);
        }
    }

    /** Well formed, but some character is wrong: the last does not fit the others. */
    public static final class WrongCheckCharacter extends CreditCodeRefused {

        WrongCheckCharacter(char written) {
            super("shared.credit-code.check", String.valueOf(written));
        }
    }
}
