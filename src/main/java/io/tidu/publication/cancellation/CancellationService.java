package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.title.TitleId;
import java.util.List;
import java.util.UUID;

/**
 * The handling of cases by the bureaus of the firm's territory. For everybody else every call about one throws
 * {@link io.tidu.identity.NotFound}. County, city and province propose; the province decides, and not the person who proposed;
 * publishers see where it stands. Whoever is related to the firm does nothing.
 *
 * <p>Every change needs a key made once per intent; a repeated call with it changes nothing.
 */
public interface CancellationService {

    /** Whether this person finds anything here: reviewers of bureaus, and publishers of a province. */
    boolean isOpenTo(Actor actor);

    /** Those of the person's territory: open ones first, and in both the latest first. */
    List<CaseRow> list(Actor actor, CaseFilter filter, int offset, int limit);

    int count(Actor actor, CaseFilter filter);

    CaseView view(Actor actor, String number);

    /**
     * What a title can be taken away for.
     *
     * @throws CaseRefused if it is not held today, or its holder is not known by a code
     */
    Proposable proposable(Actor actor, TitleId title);

    /**
     * Opens a case and has the firm heard.
     *
     * @return its number
     * @throws CaseRefused if no rule has the cause for the rung, or another case about it is under way
     */
    String open(Actor actor, NewCase command, UUID key);

    /**
     * Decides for the province that the title goes. Nothing happens to it before the list is published.
     *
     * @throws CaseRefused.NotHeard as long as the firm may still answer in time
     */
    void cancel(Actor actor, String number, String reason, UUID key);

    /** Ends the case without that: by the province, or by the bureau that opened it. */
    void drop(Actor actor, String number, String reason, UUID key);

    /**
     * Says that the decision was wrong, after its list: by the province, and not by who decided. Nothing changes before a correction of
     * the list gives the title back.
     */
    void reverse(Actor actor, String number, String reason, UUID key);

    /** Takes the decision back as long as no list names any of its titles. */
    void undo(Actor actor, String number, String reason, UUID key);
}
