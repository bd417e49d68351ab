package io.tidu.title;

/**
 * What became of the rows of a file below its header: blank ones and those of each verdict add up to all.
 *
 * @param all from the row below the header to the last that is not blank
 * @param decided ambiguous rows that a person decided to grant
 * @param elsewhere rows of other provinces
 * @param awaited rows to be taken in, or in the register already, that mean a firm which was recommended
 */
public record RowCounts(
        int all,
        int blank,
        int fresh,
        int matched,
        int ambiguous,
        int decided,
        int refused,
        int elsewhere,
        int awaited) {

    public RowCounts(int all, int blank, int fresh, int matched, int ambiguous, int decided, int refused) {
        this(all, blank, fresh, matched, ambiguous, decided, refused, 0, 0);
    }

    public int of(RowVerdict verdict) {
        return switch (verdict) {
            case NEW -> fresh;
            case MATCHED -> matched;
            case AMBIGUOUS -> ambiguous;
            case REFUSED -> refused;
            case ELSEWHERE -> elsewhere;
        };
    }

    /** How many titles a confirmation would add. */
    public int toGrant() {
        return fresh + decided;
    }
}
