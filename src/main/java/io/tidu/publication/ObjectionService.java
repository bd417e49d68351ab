package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.publication.statement.Statement;
import java.util.List;
import java.util.UUID;

/**
 * The handling of objections by the bureaus of the firm's territory. For everybody else every call about one throws
 * {@link NotFound}. County, city and province ask the firm, county and city say what they think, the province settles; publishers
 * see where it stands, and not who objects. Whoever is related to the firm does nothing and reads no statement.
 *
 * <p>Every change needs a key made once per intent; a repeated call with it changes nothing.
 */
public interface ObjectionService {

    /** Whether this person finds anything here: reviewers of bureaus, and publishers of a province. */
    boolean isOpenTo(Actor actor);

    /** Those of the person's territory: open ones first, and in both the latest first. */
    List<ObjectionRow> list(Actor actor, ObjectionFilter filter, int offset, int limit);

    int count(Actor actor, ObjectionFilter filter);

    ObjectionView view(Actor actor, String number);

    /** Name and contact in full. Every call is written to the trail. @throws NotAllowed for who does not handle it */
    Statement statement(Actor actor, String number);

    /**
     * Asks the firm, in words that do not tell who objects.
     *
     * @param workingDays how long it has for the answer, from tomorrow
     */
    void ask(Actor actor, String number, String question, int workingDays, UUID key);

    /** Says what the county or city thinks; said again, it takes the place of what was said before. */
    void find(Actor actor, String number, ObjectionFinding.Opinion opinion, String text, UUID key);

    /**
     * Settles it for the province. If it is upheld, the filing is not approved and the firm leaves the notice; if not, and nothing
     * else is open against the firm, it goes on: with the notice while that runs, else into the next list of it.
     *
     * @param reason told to the objector and to the firm
     */
    void settle(Actor actor, String number, boolean upheld, String reason, UUID key);
}
