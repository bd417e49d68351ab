package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Map;

/**
 * Lists of filings, each person's own: a firm sees its filings, officials the submitted ones of their territory, everybody else
 * none. One query a page, none a row.
 */
public interface FilingDesk {

    List<FilingRow> page(Actor actor, DeskFilter filter, DeskSort sort, int offset, int limit);

    int count(Actor actor, DeskFilter filter);

    /** How many filings stand in each status; statuses without one are absent. */
    Map<FilingStatus, Integer> countByStatus(Actor actor, DeskFilter filter);
}
