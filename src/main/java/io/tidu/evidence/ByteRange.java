package io.tidu.evidence;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpRange;

/** The part of a file that a request asks for, both ends included, counted from 0. */
record ByteRange(long first, long last) {

    /** More than any viewer asks for at once. */
    private static final int MOST = 10;

    static ByteRange whole(long size) {
        return new ByteRange(0, size - 1);
    }

    long length() {
        return last - first + 1;
    }

    String header(long size) {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }

    /**
     * Reads a Range header; parts that lie behind the end of the file are left out, as the standard says (RFC 9110, 14.2).
     *
     * @return nothing where the whole file is the better answer: for units that nobody knows, for many parts, and for parts
     *     that together are more than the file
     * @throws OutOfBounds if it cannot be read, or nothing of the file lies in it
     */
    static List<ByteRange> of(String header, long size) {
        if (!header.regionMatches(true, 0, "bytes=", 0, 6)) {
            return List.of();
        }
        var wanted = new ArrayList<ByteRange>();
        for (var range : parsed("bytes=" + header.substring(6))) {
            add(range, size, wanted);
        }
        if (wanted.isEmpty()) {
            throw new OutOfBounds();
        }
        long together = wanted.stream().mapToLong(ByteRange::length).sum();
        return wanted.size() > MOST || (wanted.size() > 1 && together > size) ? List.of() : wanted;
    }

    private static List<HttpRange> parsed(String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException e) {
            throw new OutOfBounds();
        }
    }

    private static void add(HttpRange range, long size, List<ByteRange> wanted) {
        try {
            long first = range.getRangeStart(size);
            long last = range.getRangeEnd(size);
            if (first < size && last >= first) {
                wanted.add(new ByteRange(first, last));
            }
        } catch (IllegalArgumentException e) {
            // behind the end
        }
    }

    /** Nothing of the file lies in what is asked for. */
    static final class OutOfBounds extends RuntimeException {}
}
