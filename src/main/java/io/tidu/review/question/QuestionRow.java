package io.tidu.review.question;

import io.tidu.filing.check.Question;
import java.util.List;
import java.util.Optional;

/**
 * A question and what was said of it, as far as the person may read that.
 *
 * @param past the oldest first, also what was said of other figures and files
 */
public record QuestionRow(Question question, List<Settlement> past) {

    public QuestionRow {
        past = List.copyOf(past);
    }

    /** What holds of it as it is now. */
    public Optional<Settlement> settled() {
        return past.isEmpty() || !isOfNow(past.getLast()) || !past.getLast().settled()
                ? Optional.empty()
                : Optional.of(past.getLast());
    }

    public boolean isOpen() {
        return settled().isEmpty();
    }

    /** Whether it was settled as long as the figure and the file were others. */
    public boolean isReopened() {
        return !past.isEmpty() && past.getLast().settled() && !isOfNow(past.getLast());
    }

    private boolean isOfNow(Settlement settlement) {
        return settlement.basis().equals(question.basis());
    }
}
