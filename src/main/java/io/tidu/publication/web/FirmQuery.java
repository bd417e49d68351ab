package io.tidu.publication.web;

import io.tidu.publication.EntryFilter;
import io.tidu.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** What a visitor looks for among the firms of one notice or list, and which page of it. */
record FirmQuery(EntryFilter filter, int page) {

    private static final int FIRMS = 200;

    static FirmQuery of(Asked asked, RegionChoice places) {
        var region = asked.region("region", places::knows);
        return new FirmQuery(new EntryFilter(asked.text("q"), code(region)), asked.number("page", 1, 1, Paging.LAST));
    }

    Paging outOf(int found) {
        return Paging.of(page, FIRMS, found);
    }

    private static @Nullable String code(@Nullable RegionCode region) {
        return region == null ? null : region.value();
    }
}
