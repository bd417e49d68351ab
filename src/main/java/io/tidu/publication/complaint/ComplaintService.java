package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.publication.cancellation.Proposable;
import io.tidu.publication.statement.Statement;
import java.util.List;
import java.util.UUID;

/**
 * The handling of complaints by the bureaus of the firm's territory. For everybody else every call about one throws
 * {@link io.tidu.identity.NotFound}. Reviewers of county, city and province handle them; publishers of the province see where they
 * stand, and not who complains. Whoever is related to the firm does nothing and reads no statement.
 *
 * <p>Every change needs a key made once per intent; a repeated call with it changes nothing.
 */
public interface ComplaintService {

    /** Whether this person finds anything here: reviewers of bureaus, and publishers of a province. */
    boolean isOpenTo(Actor actor);

    /** Those of the person's territory: open ones first, and in both the latest first. */
    List<ComplaintRow> list(Actor actor, ComplaintFilter filter, int offset, int limit);

    int count(Actor actor, ComplaintFilter filter);

    ComplaintView view(Actor actor, String number);

    /** Name and contact in full. Every call is written to the trail. @throws io.tidu.identity.NotAllowed for who does not handle it */
    Statement statement(Actor actor, String number);

    /**
     * Accepts it and asks the firm, in words that do not tell who complains.
     *
     * @param workingDays how long it has for the answer, from tomorrow; no rule read names a number
     */
    void ask(Actor actor, String number, String question, int workingDays, UUID key);

    /** Answers that it is not accepted: it shows nothing that could be looked into. @param reason told to who complains */
    void refuse(Actor actor, String number, String reason, UUID key);

    /**
     * Answers that it is not so.
     *
     * @param reason told to who complains
     * @throws ComplaintRefused.NotHeard as long as the firm may answer in time
     */
    void dismiss(Actor actor, String number, String reason, UUID key);

    /**
     * For which causes a case could be opened now; that the firm let its time pass is one only where it did.
     *
     * @throws io.tidu.publication.cancellation.CaseRefused if the title is held no more
     */
    Proposable foundable(Actor actor, String number);

    /**
     * Opens a case about the title, in which the firm is heard and the province decides.
     *
     * @return the number of the case
     * @throws ComplaintRefused.NotHeard as long as the firm may answer in time
     * @throws ComplaintRefused.WasAnswered for the cause that it did not, where it did
     */
    String found(Actor actor, String number, Finding finding, UUID key);

    /** The province looks again at one that was not accepted or not so. */
    void takeUpAgain(Actor actor, String number, UUID key);
}
