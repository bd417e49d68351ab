package io.tidu.filing.change;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/**
 * The handling of reports by the bureaus of the firm’s territory, and by the county that takes it over. The county confirms; a move needs
 * the other county too, a move to another province its province. For everybody else every call throws
 * {@link io.tidu.identity.NotFound}. Whoever is related to the firm does nothing.
 */
public interface ChangeOffice {

    boolean isOpenTo(Actor actor);

    /** Open ones first, then the latest. */
    List<ChangeRow> list(Actor actor, boolean openOnly, int offset, int limit);

    int count(Actor actor, boolean openOnly);

    ChangeView view(Actor actor, String number);

    /**
     * Says yes. The last yes carries the change out: the new name, or the new bureaus for the firm, its titles and what it has under
     * way. Mergers, splits and reorganisations are noted: titles stay with the credit code that holds them.
     */
    void confirm(Actor actor, String number, String words, UUID key);

    /** Says no, with a reason that the firm reads. */
    void refuse(Actor actor, String number, String reason, UUID key);
}
