package io.tidu.identity;

/** Where a bureau stands in the tree of review: counties below cities below the province. */
public enum BureauLevel {
    COUNTY,
    CITY,
    PROVINCE;

    public boolean isBelow(BureauLevel other) {
        return compareTo(other) < 0;
    }
}
