package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.util.EnumSet;
import java.util.Set;

/** Whose turn a step needs, said without the table of the workflow. */
final class TurnTaking {

    private static final Set<FilingAction> IN_TURN = EnumSet.of(
            FilingAction.ASK_SIGNATURE,
            FilingAction.SIGN,
            FilingAction.SEND_BACK,
            FilingAction.RECOMMEND,
            FilingAction.APPROVE,
            FilingAction.RETURN,
            FilingAction.DECLINE,
            FilingAction.ANNOUNCE,
            FilingAction.CLOSE_NOTICE,
            FilingAction.HOLD_BACK,
            FilingAction.LIST);

    private TurnTaking() {}

    static boolean needsTheTurn(FilingAction action) {
        return IN_TURN.contains(action);
    }

    static boolean has(FilingEvent event, Filing filing) {
        var from = event.from();
        boolean turn = from != null
                && from.turn().filter(party -> party == event.party()).isPresent();
        var level = event.party() == Party.PUBLISHER
                ? BureauLevel.PROVINCE
                : event.party().level();
        return turn && (level == null || filing.jurisdiction().at(level).value().equals(event.bureau()));
    }
}
