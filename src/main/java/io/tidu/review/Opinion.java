package io.tidu.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau is writing about a filing, before it decides.
 *
 * @param revision to hand back with the next save; 0 while nothing was written
 * @param by who wrote last
 */
public record Opinion(
        String text,
        long revision,
        @Nullable String by,
        @Nullable Instant at) {

    static final Opinion NONE = new Opinion("", 0, null, null);
}
