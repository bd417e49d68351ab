package io.tidu.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpRange;

/** The part of a file that a request asks for, both ends included, counted from 0. */
record ByteRange(long first, long last) {

    long length() {
        return last - first + 1;
    }

    String header(long size) {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }

    /**
     * Reads a Range header. Several ranges at once, which no viewer asks for, are answered with the whole file, as the
     * standard allows (RFC 9110, 14.2); so is what cannot be read.
     *
     * @throws OutOfBounds if the file is shorter than where the range begins
     */
    static Optional<ByteRange> of(String header, long size) {
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(header);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (ranges.size() != 1) {
            return Optional.empty();
        }
        try {
            var range = ranges.getFirst();
            long first = range.getRangeStart(size);
            long last = range.getRangeEnd(size);
            if (first >= size || last < first) {
                throw new OutOfBounds();
            }
            return Optional.of(new ByteRange(first, last));
        } catch (IllegalArgumentException e) {
            throw new OutOfBounds();
        }
    }

    /** Nothing of the file lies in the range. */
    static final class OutOfBounds extends RuntimeException {}
}
