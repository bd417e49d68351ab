package io.tidu.title;

import io.tidu.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** What to look for; null means any. */
public record WatchFilter(
        WatchKind kind,
        @Nullable String rung,
        @Nullable RegionCode region,
        @Nullable String text) {

    public static WatchFilter of(WatchKind kind) {
        return new WatchFilter(kind, null, null, null);
    }

    TitleFilter titles() {
        return new TitleFilter(text, rung, region, null, null, null);
    }
}
