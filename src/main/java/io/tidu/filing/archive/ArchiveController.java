package io.tidu.filing.archive;

import io.tidu.filing.FilingId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the package of one filing to a browser. What is not there and what the person may not see get the same answer. */
@Controller
class ArchiveController {

    private final FilingArchive archive;
    private final CurrentActor currentActor;

    ArchiveController(FilingArchive archive, CurrentActor currentActor) {
        this.archive = archive;
        this.currentActor = currentActor;
    }

    @RequestMapping(path = "/downloads/filings/{id}", method = RequestMethod.GET)
    void filing(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String submission,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            // a browser that only asks whether there is something takes nothing
            if (!request.getMethod().equals("GET")) {
                throw new NotFound();
            }
            var actor = currentActor.get().orElseThrow(NotFound::new);
            var stream = archive.of(actor, idOf(id), number(submission), locale);
            ArchiveHeaders.write(stream.fileName(), response);
            // the form takes a while to print, and until something comes a browser shows nothing
            response.flushBuffer();
            stream.writeTo(response.getOutputStream());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static FilingId idOf(String text) {
        try {
            return new FilingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
