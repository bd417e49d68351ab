package io.tidu.filing.check;

import io.tidu.filing.FilingView;
import io.tidu.identity.Actor;
import java.util.List;

/** What the papers of a filing say, for whom they are there to read. */
public interface FilingChecks {

    /**
     * What is compared, and what came of it.
     *
     * @param papers every file with what was read of it
     * @param proposals beside the figures
     * @param questions for officials; a firm is given none
     */
    record Checked(List<Paper> papers, List<Proposal> proposals, List<Question> questions) {
        public Checked {
            papers = List.copyOf(papers);
            proposals = List.copyOf(proposals);
            questions = List.copyOf(questions);
        }
    }

    /**
     * Compares what the person sees: a firm what it is typing, officials what was submitted. Questions are theirs alone; what a firm is to
     * answer reaches it by a return or a discussion, in the words of a person.
     *
     * @throws io.tidu.identity.NotFound if the person may not read the filing
     */
    Checked of(Actor actor, FilingView view);

    /** The same papers beside a form that is being typed on: nothing is read for it. */
    List<Proposal> again(Checked known, FilingView view);

    /** The rules, for whoever asks why. */
    CheckRules rules();
}
