package io.tidu.evidence.text;

import java.time.Duration;

/**
 * How much of one file is read at most. Time is that of the processor, so that a busy machine reads as far as an idle one, and twice
 * that by the clock, for whatever waits instead of working.
 *
 * @param pages of a file
 * @param characters of all its pages
 * @param inflated bytes of one stream of a PDF when it is unpacked
 */
public record ReadingBounds(int pages, int characters, Duration time, long inflated) {

    public static final ReadingBounds USUAL =
            new ReadingBounds(500, 2_000_000, Duration.ofSeconds(4), 32L * 1024 * 1024);

    Patience patience() {
        return new Patience(time);
    }
}
