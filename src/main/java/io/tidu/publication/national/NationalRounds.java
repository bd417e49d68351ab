package io.tidu.publication.national;

import io.tidu.filing.FilingRow;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a province does about rounds that the ministry decides. Reviewers and publishers of the province look, publishers record:
 * {@link io.tidu.identity.NotAllowed} for its reviewers, {@link io.tidu.identity.NotFound} for everybody else and for rounds of other
 * provinces. Every change takes a key made once per intent; a repeated call with it changes nothing.
 */
public interface NationalRounds {

    /** The newest first. */
    List<NationalRound> all(Actor actor);

    NationalRound round(Actor actor, RoundId id);

    /** Recommended, and on no list yet. */
    List<FilingRow> waiting(Actor actor, RoundId id);

    /** With the ministry, not in a notice of its. */
    List<FilingRow> sent(Actor actor, RoundId id);

    /** Says how many the province may recommend. @throws NationalRefused if more stand on its lists */
    void allow(Actor actor, RoundId id, int firms, String document, UUID key);

    /** @throws NationalRefused if a firm is not recommended or is on another list, or there are more than the quota */
    RecommendationId recommend(Actor actor, NewRecommendation list, UUID key);

    /** The firms of a list in their order. */
    List<RecommendedFirm> firms(Actor actor, RecommendationId id);

    /** Takes a list away that was not sent. */
    void discard(Actor actor, RecommendationId id, UUID key);

    /** Records that a list was sent: its filings are with the ministry. */
    void send(Actor actor, RecommendationId id, LocalDate sentOn, UUID key);

    /** Records a notice of the ministry. @return how many filings are in it */
    int show(Actor actor, NewNationalNotice notice, UUID key);

    /**
     * Says that a list of the ministry, which was taken in, is the complete one: who was sent and is not on it was not selected.
     *
     * @return how many
     * @throws NationalRefused if no list of that number was taken in
     */
    int complete(Actor actor, RoundId id, String listNumber, UUID key);

    /** Writes a list as the workbook that is uploaded to the national platform. */
    void write(Actor actor, RecommendationId id, OutputStream to);
}
