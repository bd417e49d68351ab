package io.tidu.filing.upkeep;

import io.tidu.filing.FieldPath;
import io.tidu.identity.Actor;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The yearly update of firms, each call for whom it may.
 *
 * <p>Every call of a firm's people throws {@link io.tidu.identity.NotFound} for everybody else.
 */
public interface UpdateService {

    /** This year's update of one's own firm. */
    YearlyUpdate open(Actor actor);

    /**
     * Keeps what was typed, wrong or not, value by value; what waited for the signatory is taken back with it.
     *
     * @throws io.tidu.identity.NotAllowed unless the actor fills in for the firm
     * @throws UpdateRefused if nothing is asked of the firm, or it is too late
     */
    YearlyUpdate save(Actor actor, Map<FieldPath, String> changes);

    /**
     * Hands it to the signatory.
     *
     * @throws UpdateRefused.Incomplete with all problems at once
     */
    YearlyUpdate handOver(Actor actor);

    /**
     * Confirms it with legal effect for the firm. It counts for every title that asks for one and has none yet; signed again it is a further version,
     * and the day of the first one counts. The same key twice signs once.
     *
     * @throws io.tidu.identity.NotAllowed unless the actor signs for the firm
     */
    UpdateRow sign(Actor actor, UUID key);

    /**
     * What a firm has signed, the latest first: for its own people, and for reviewers and publishers of the bureaus in charge of it.
     *
     * @throws io.tidu.identity.NotFound for everybody else
     */
    List<UpdateRow> signed(Actor actor, EnterpriseId enterprise);

    /** The same with its content. @throws io.tidu.identity.NotFound also if there is none of that year */
    SignedUpdate read(Actor actor, EnterpriseId enterprise, int year);
}
