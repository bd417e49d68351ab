package io.tidu.title;

/**
 * The condition that a {@code title t} is held on {@code :day}: from the day of its list to its last day, or to the end of a review that was under way then
 * where the rules keep it valid meanwhile; and not once it has ended.
 */
final class HeldOn {

    /** A title that outlasts its last day because its review is under way on the day. */
    static final String CARRIED = """
            t.id in (select r.title_id from title_review r
              where r.outlasts and r.opened_on <= :day and (r.closed_on is null or r.closed_on > :day))""";

    static final String SQL =
            "t.granted_on <= :day and (t.ended_on is null or t.ended_on > :day) and (t.valid_until >= :day or "
                    + CARRIED + ")";

    private HeldOn() {}
}
