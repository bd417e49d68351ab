package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import io.tidu.publication.ListFormat;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The files of published lists. A list never changes, so its digest says whether somebody has the file already. */
@Controller
class ListDownloads {

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    /** Part of the tag: a file of the same list looks different when its form changes. */
    private static final int EDITION_OF_FILES = 3;

    private final PublicRecord record;

    ListDownloads(PublicRecord record) {
        this.record = record;
    }

    @GetMapping("/lists/{number:[A-Za-z0-9-]+}.{extension:[a-z]+}")
    void download(
            @PathVariable String number,
            @PathVariable String extension,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        var format = ListFormat.of(extension).orElseThrow(NotFound::new);
        send(record.list(number).orElseThrow(NotFound::new), format, request, response);
    }

    /** Written piece by piece, so a long list needs no memory. */
    void send(ListRow list, ListFormat format, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR);
        if (request.checkNotModified(tag(list, format))) {
            return;
        }
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(list.number() + "." + format.extension())
                        .build()
                        .toString());
        record.write(list, format, response.getOutputStream());
    }

    private static String tag(ListRow list, ListFormat format) {
        return "\"%s-%d-%s\"".formatted(list.digest().substring(0, 32), EDITION_OF_FILES, format.extension());
    }
}
