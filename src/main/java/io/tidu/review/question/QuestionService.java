package io.tidu.review.question;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingView;
import io.tidu.filing.check.CheckRules;
import io.tidu.filing.check.FilingChecks.Checked;
import io.tidu.identity.Actor;
import java.util.List;

/**
 * The questions of a filing at the desk. Read by the officials who see the filing; what was said of one by the bureau that said it and
 * those above, as opinions are. To firms there are none.
 */
public interface QuestionService {

    /** The longest that a reason may be, in characters. */
    int LONGEST_WORDS = 1000;

    /** What was compared, and the questions with what was said of them: open ones first. */
    record Asked(CheckRules rules, Checked checked, List<QuestionRow> questions) {
        public Asked {
            questions = List.copyOf(questions);
        }

        public long open() {
            return questions.stream().filter(QuestionRow::isOpen).count();
        }
    }

    /** @throws io.tidu.identity.NotFound if the person is no official who sees the filing */
    Asked of(Actor actor, FilingView view);

    /**
     * Settles a question with a reason, or opens it again.
     *
     * @param basis of the question that the person looked at
     * @throws io.tidu.identity.NotFound if there is no such question for the person
     * @throws io.tidu.identity.NotAllowed unless the person could decide now
     * @throws QuestionRefused if the figure or file has changed meanwhile, or the reason is missing or too long
     */
    void say(Actor actor, FilingId filing, String question, String basis, boolean settled, String words);
}
