package io.tidu.filing.archive;

import io.tidu.identity.Colleagues;
import io.tidu.identity.NotFound;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a package of many filings in a file: a folder for each, as it is given alone, a sheet of all, and one list of all digests. Nothing
 * of it is held but the lines of the sheet. Permission is asked anew for every filing and every file, as the person who asked for it.
 */
@Component
class ArchiveWork {

    private static final Logger log = LoggerFactory.getLogger(ArchiveWork.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final ArchiveRequests requests;
    private final FolderReading reading;
    private final FolderWriting writing;
    private final Colleagues colleagues;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    ArchiveWork(
            ArchiveRequests requests,
            FolderReading reading,
            FolderWriting writing,
            Colleagues colleagues,
            Regions regions,
            MessageSource messages,
            Clock clock) {
        this.requests = requests;
        this.reading = reading;
        this.writing = writing;
        this.colleagues = colleagues;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes it into a file.
     *
     * @param beat told how far it is, before every file and after every filing; throws to stop
     * @return its SHA-256
     */
    String write(ArchiveJob job, Path file, Path digests, Consumer<ArchiveProgress> beat) throws IOException {
        var algorithm = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), algorithm);
                var lines = Files.newBufferedWriter(digests)) {
            write(job, out, lines, digests, beat);
        }
        return HexFormat.of().formatHex(algorithm.digest());
    }

    private void write(ArchiveJob job, OutputStream out, Writer lines, Path digests, Consumer<ArchiveProgress> beat)
            throws IOException {
        var zip = new ArchiveZip(out);
        var overview = new ArchiveOverview(messages, regions, job.locale());
        var progress = ArchiveProgress.NONE;
        for (var item : requests.items(job.id())) {
            progress = folder(job, item, new Parts(zip, overview, lines), progress, beat);
            beat.accept(progress);
        }
        var at = clock.instant();
        var sheet = overview.sheet(job.id(), job.by().name(), MINUTE.format(at));
        var all = new DigestList();
        all.add(overview.name(), zip.put(overview.name(), at, sheet));
        lines.append(all.text("")).flush();
        try (var in = Files.newInputStream(digests)) {
            zip.copy(DigestList.NAME, at, in);
        }
        zip.finish();
    }

    private record Parts(ArchiveZip zip, ArchiveOverview overview, Writer lines) {}

    private ArchiveProgress folder(
            ArchiveJob job, ArchiveItem item, Parts parts, ArchiveProgress progress, Consumer<ArchiveProgress> beat)
            throws IOException {
        if (!colleagues.stillIs(job.by())) {
            throw new NotFound();
        }
        FolderContent content;
        try {
            content = reading.submitted(job.by(), item.filing(), item.submission(), job.locale());
        } catch (NotFound gone) {
            parts.overview().addMissing("—", item.submission(), "notYours");
            return progress.without();
        }
        var folder = content.name() + "/";
        try {
            var written = writing.write(content, parts.zip(), folder, () -> beat.accept(progress));
            parts.lines().append(written.digests().text(folder));
            parts.overview().add(content.filing(), item.submission(), content.name(), written);
            return progress.with(written);
        } catch (ArchiveStopped stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            log.error("package {}: {} was not written whole", job.id().value(), folder, failed);
            parts.overview().addMissing(content.name(), item.submission(), "failed");
            return progress.without();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }
}
