package io.tidu.filing.upkeep;

import io.tidu.filing.FieldProblem;
import io.tidu.ladder.Citation;
import io.tidu.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;

/** Why an update was not taken. */
public abstract sealed class UpdateRefused extends RuleViolation {

    private UpdateRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** No title of the firm asks for one in this year. */
    public static final class NothingAsked extends UpdateRefused {
        NothingAsked(int year) {
            super("filing.update.refused.nothingAsked", String.valueOf(year));
        }
    }

    /** Its last day is over, and the rule takes none after it. */
    public static final class TooLate extends UpdateRefused {
        TooLate(LocalDate dueOn, Citation citation) {
            super("filing.update.refused.tooLate", dueOn.toString(), citation.document(), citation.clause());
        }
    }

    /** The county has not confirmed the firm, or somebody has disabled it. */
    public static final class NotConfirmed extends UpdateRefused {
        NotConfirmed() {
            super("filing.refused.notConfirmed");
        }
    }

    /** The signatory signs only what was handed over. */
    public static final class NotHandedOver extends UpdateRefused {
        NotHandedOver() {
            super("filing.update.refused.notHandedOver");
        }
    }

    /** Something is wrong or missing. */
    public static final class Incomplete extends UpdateRefused {

        private final transient List<FieldProblem> problems;

        Incomplete(List<FieldProblem> problems) {
            super("filing.update.refused.incomplete", String.valueOf(problems.size()));
            this.problems = List.copyOf(problems);
        }

        public List<FieldProblem> problems() {
            return problems;
        }
    }
}
