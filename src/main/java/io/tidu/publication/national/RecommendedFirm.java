package io.tidu.publication.national;

import io.tidu.filing.FilingId;

/** A firm on a list of recommendations, as it was when the list was made. */
public record RecommendedFirm(
        int position,
        FilingId filing,
        String filingNumber,
        String name,
        String creditCode,
        String countyCode,
        String product) {}
