package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists of filings, each person's own: a firm sees its filings, officials the submitted ones of their territory, everybody else
 * none. One query a page, none a row.
 */
public interface FilingDesk {

    List<FilingRow> page(Actor actor, DeskFilter filter, DeskSort sort, int offset, int limit);

    int count(Actor actor, DeskFilter filter);

    /**
     * What stands before or behind a filing in a list, by what the filing was when it was read: it need not be in the list any more.
     *
     * @param behind whether it is what comes next
     */
    Optional<FilingRow> beside(Actor actor, DeskFilter filter, DeskSort sort, FilingRow from, boolean behind);

    /** The keys of the filings a filter finds, who waits longest first; at most so many. */
    List<FilingId> ids(Actor actor, DeskFilter filter, int most);

    /** How many filings stand in each status; statuses without one are absent. */
    Map<FilingStatus, Integer> countByStatus(Actor actor, DeskFilter filter);

    /**
     * What the latest submissions of many filings say in one field, in one query. A filing that says nothing there, was never
     * submitted, or is not for this person to see, is absent.
     *
     * @param ids at most 500
     */
    Map<FilingId, String> submitted(Actor actor, Collection<FilingId> ids, FieldPath field);
}
