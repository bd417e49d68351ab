package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Gives a file to a browser, whole or in part, asking permission at every call. A file that is not there and one that the
 * person may not see get the same answer. What the malware scanner has not cleared is not given to anybody.
 */
@Controller
class EvidenceController {

    /** No scripts, no forms, an origin of its own. */
    private static final String LOCKED_UP =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    /** Older Chromiums show no PDF in a sandbox; all build their viewer as a page around it, with style and object. */
    private static final String FOR_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final EvidenceService evidence;
    private final CurrentActor currentActor;

    EvidenceController(EvidenceService evidence, CurrentActor currentActor) {
        this.evidence = evidence;
        this.currentActor = currentActor;
    }

    @RequestMapping(
            path = "/evidence/{id}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void file(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var actor = currentActor.get().orElseThrow(NotFound::new);
            var row = evidence.find(actor, idOf(id));
            if (!row.scan().isOpenable()) {
                response.sendError(HttpServletResponse.SC_CONFLICT);
                return;
            }
            boolean asDownload = request.getParameterMap().containsKey("download")
                    || !row.kind().isShownInPage();
            writeHeaders(row, asDownload, response);
            answer(actor, row, asDownload ? EvidenceUse.DOWNLOADED : EvidenceUse.VIEWED, request, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(
            Actor actor, EvidenceRow row, EvidenceUse use, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("HEAD")) {
            response.setContentLengthLong(row.size());
            return;
        }
        var content = evidence.open(actor, row.id(), use);
        if (new ServletWebRequest(request, response).checkNotModified(entityTag(row))) {
            return;
        }
        try {
            new ContentAnswer(content, response).write(wanted(request, row));
        } catch (ByteRange.OutOfBounds e) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + row.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    private static List<ByteRange> wanted(HttpServletRequest request, EvidenceRow row) {
        var header = request.getHeader(HttpHeaders.RANGE);
        var ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (ifRange != null && !ifRange.equals(entityTag(row)))) {
            return List.of();
        }
        return ByteRange.of(header, row.size());
    }

    private static void writeHeaders(EvidenceRow row, boolean asDownload, HttpServletResponse response) {
        var disposition = asDownload ? ContentDisposition.attachment() : ContentDisposition.inline();
        response.setContentType(row.kind().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(row.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.ETAG, entityTag(row));
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        // kept by the person's own browser only, which asks each time, so that permission is asked each time
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", row.kind() == EvidenceKind.PDF ? FOR_PDF : LOCKED_UP);
    }

    private static String entityTag(EvidenceRow row) {
        return '"' + row.digest() + '"';
    }

    private static EvidenceId idOf(String text) {
        try {
            return new EvidenceId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
