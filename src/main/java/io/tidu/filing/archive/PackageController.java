package io.tidu.filing.archive;

import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Gives a package of many filings to a browser, in parts too, so that a download that broke off goes on. The address is no right: who asks
 * is asked each time, and to everybody else there is nothing.
 */
@Controller
class PackageController {

    private final RoundArchives archives;
    private final CurrentActor currentActor;

    PackageController(RoundArchives archives, CurrentActor currentActor) {
        this.archives = archives;
        this.currentActor = currentActor;
    }

    @GetMapping("/downloads/archives/{id}")
    ResponseEntity<Resource> made(
            @PathVariable String id,
            HttpMethod method,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
        try {
            var actor = currentActor.get().orElseThrow(NotFound::new);
            boolean onlyAsks = method.equals(HttpMethod.HEAD);
            var made = archives.open(actor, new ArchiveId(UUID.fromString(id)), !onlyAsks && begins(range));
            var answer = ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(ArchiveHeaders.TYPE))
                    .eTag('"' + made.digest() + '"')
                    .cacheControl(CacheControl.noStore().cachePrivate())
                    .header(HttpHeaders.CONTENT_DISPOSITION, ArchiveHeaders.disposition(made.fileName()))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer");
            return onlyAsks ? answer.contentLength(made.size()).build() : answer.body(new MadeResource(made));
        } catch (NotFound | NotAllowed | IllegalArgumentException none) {
            return ResponseEntity.notFound().build();
        }
    }

    private static boolean begins(@Nullable String range) {
        if (range == null) {
            return true;
        }
        List<HttpRange> ranges = HttpRange.parseRanges(range);
        return ranges.stream().anyMatch(one -> one.getRangeStart(Long.MAX_VALUE) == 0);
    }

    /** What Spring needs to give parts. */
    private static final class MadeResource extends AbstractResource {

        private final MadeArchive made;

        MadeResource(MadeArchive made) {
            this.made = made;
        }

        @Override
        public String getDescription() {
            return made.fileName();
        }

        @Override
        public long contentLength() {
            return made.size();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return made.stream(0);
        }

        @Override
        public boolean exists() {
            return true;
        }
    }
}
