package io.tidu.publication.national;

import io.tidu.filing.Decider;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the rounds of the ministry and their filings, a piece at a time. */
@Component
class NationalFilings {

    /** With the ministry, or decided by it. */
    static final Set<FilingStatus> SENT = Set.of(
            FilingStatus.WITH_MINISTRY, FilingStatus.NATIONAL_PUBLICITY, FilingStatus.LISTED, FilingStatus.NOT_LISTED);

    private static final int PIECE = 500;
    private static final DeskSort BY_NUMBER = DeskSort.by(DeskSort.Key.NUMBER);
    private static final FieldPath PRODUCT = FieldPath.of("product_name");

    private final FilingDesk desk;
    private final RoundService rounds;

    NationalFilings(FilingDesk desk, RoundService rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    List<RoundRow> rounds(Actor actor) {
        return rounds.visible(actor).stream()
                .filter(round -> round.decider() == Decider.MINISTRY)
                .toList();
    }

    /** @throws NotFound if it is none of that province, or the province decides about it itself */
    RoundRow round(BureauId province, RoundId id) {
        return rounds.find(id)
                .filter(round -> round.province().equals(province) && round.decider() == Decider.MINISTRY)
                .orElseThrow(NotFound::new);
    }

    Map<FilingStatus, Integer> counts(Actor actor, RoundId round) {
        return desk.countByStatus(actor, DeskFilter.everything().withRound(round));
    }

    /** All that stand so in a round, by number. */
    List<FilingRow> in(Actor actor, RoundId round, Set<FilingStatus> statuses) {
        var filter = DeskFilter.everything().withStatuses(statuses).withRound(round);
        var all = new ArrayList<FilingRow>();
        var piece = desk.page(actor, filter, BY_NUMBER, 0, PIECE);
        while (!piece.isEmpty()) {
            all.addAll(piece);
            piece = piece.size() < PIECE ? List.of() : desk.page(actor, filter, BY_NUMBER, all.size(), PIECE);
        }
        return all;
    }

    /** The leading product as the firms named it. */
    Map<FilingId, String> products(Actor actor, Collection<FilingId> ids) {
        var products = new HashMap<FilingId, String>();
        var left = new ArrayList<>(ids);
        for (int from = 0; from < left.size(); from += PIECE) {
            products.putAll(desk.submitted(actor, left.subList(from, Math.min(left.size(), from + PIECE)), PRODUCT));
        }
        return products;
    }
}
