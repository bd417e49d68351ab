package io.tidu.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** Writes a file, one part of it, or several parts, the way RFC 9110 (14 and 15.3.7) has them. */
record ContentAnswer(EvidenceContent content, HttpServletResponse response) {

    /** @param ranges none for the whole file */
    void write(List<ByteRange> ranges) throws IOException {
        switch (ranges.size()) {
            case 0 -> writeOne(ByteRange.whole(size()));
            case 1 -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(HttpHeaders.CONTENT_RANGE, ranges.getFirst().header(size()));
                writeOne(ranges.getFirst());
            }
            default -> writeParts(ranges);
        }
    }

    private void writeOne(ByteRange range) throws IOException {
        response.setContentLengthLong(range.length());
        copy(range, response.getOutputStream());
    }

    private void writeParts(List<ByteRange> ranges) throws IOException {
        var boundary = UUID.randomUUID().toString();
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setContentType("multipart/byteranges; boundary=" + boundary);
        var out = response.getOutputStream();
        for (var range : ranges) {
            out.write("\r\n--%s\r\nContent-Type: %s\r\nContent-Range: %s\r\n\r\n"
                    .formatted(boundary, content.row().kind().mediaType(), range.header(size()))
                    .getBytes(StandardCharsets.US_ASCII));
            copy(range, out);
        }
        out.write("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.US_ASCII));
    }

    private void copy(ByteRange range, OutputStream out) throws IOException {
        try (var in = content.stream(range.first(), range.length())) {
            in.transferTo(out);
        }
    }

    private long size() {
        return content.row().size();
    }
}
