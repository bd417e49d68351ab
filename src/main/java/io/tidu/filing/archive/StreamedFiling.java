package io.tidu.filing.archive;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.Attempts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StreamedFiling implements FilingArchive {

    private final FolderReading reading;
    private final FolderWriting writing;
    private final AuditTrail trail;
    private final Attempts attempts;

    StreamedFiling(FolderReading reading, FolderWriting writing, AuditTrail trail, Attempts attempts) {
        this.reading = reading;
        this.writing = writing;
        this.trail = trail;
        this.attempts = attempts;
    }

    @Override
    public ArchiveStream of(Actor actor, FilingId id, @Nullable Integer submission, Locale locale) {
        var content = content(actor, id, submission, locale);
        attempts.inTransaction(
                () -> trail.record(actor, "archive:" + id.value(), "FILING_TAKEN", null, described(content)));
        return new Streamed(content, writing);
    }

    private FolderContent content(Actor actor, FilingId id, @Nullable Integer submission, Locale locale) {
        if (submission == null) {
            return reading.latest(actor, id, locale);
        }
        return submission == 0 ? reading.draft(actor, id, locale) : reading.submitted(actor, id, submission, locale);
    }

    private static String described(FolderContent content) {
        return "%s, %d, %d files"
                .formatted(content.name(), content.submission(), content.files().size());
    }

    private record Streamed(FolderContent content, FolderWriting writing) implements ArchiveStream {

        @Override
        public String fileName() {
            return content.name() + ".zip";
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            var zip = new ArchiveZip(out);
            writing.write(content, zip, "", () -> {});
            zip.finish();
        }
    }
}
