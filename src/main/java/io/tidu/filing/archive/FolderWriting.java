package io.tidu.filing.archive;

import io.tidu.evidence.EvidenceQuarantined;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.EvidenceUse;
import io.tidu.evidence.ScanState;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the folder of a filing: its form as a PDF, every file by slot and number, a sheet that says what each is, and the digests. What
 * cannot be given is named in the sheet, and the package goes on.
 */
@Component
class FolderWriting {

    private static final Logger log = LoggerFactory.getLogger(FolderWriting.class);
    private static final int LONGEST = 60;

    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final FilingPdf pdf;
    private final FolderIndex index;

    FolderWriting(EvidenceService evidence, EvidenceSlots slots, FilingPdf pdf, FolderIndex index) {
        this.evidence = evidence;
        this.slots = slots;
        this.pdf = pdf;
        this.index = index;
    }

    /**
     * What was written.
     *
     * @param files every file of the filing, in the package or not
     * @param digests of what is in the folder, its own list included
     */
    record Folder(List<ArchivedFile> files, DigestList digests) {

        int lacking() {
            return (int)
                    files.stream().filter(file -> file.fate() != FileFate.GOOD).count();
        }
    }

    /**
     * Writes it.
     *
     * @param folder empty, or ends with a slash
     * @param beat called before every file; may throw to stop
     */
    Folder write(FolderContent content, ArchiveZip zip, String folder, Runnable beat) throws IOException {
        var digests = new DigestList();
        if (content.submission() > 0) {
            var form = pdf.render(content.actor(), content.filing().id(), content.submission(), content.locale());
            put(zip, folder, index.formName(content), content, form, digests);
        }
        var files = new ArrayList<ArchivedFile>();
        var numbers = new HashMap<SlotCode, Integer>();
        for (var row : content.files()) {
            beat.run();
            var file = file(content, row, numbers.merge(row.slot(), 1, Integer::sum), zip, folder);
            files.add(file);
            if (!file.name().isEmpty()) {
                digests.add(file.name(), row.digest());
            }
        }
        put(zip, folder, index.sheetName(content.locale()), content, index.sheet(content, files), digests);
        put(zip, folder, DigestList.NAME, content, digests.bytes(), digests);
        return new Folder(files, digests);
    }

    private static void put(
            ArchiveZip zip, String folder, String name, FolderContent content, byte[] bytes, DigestList digests)
            throws IOException {
        digests.add(name, zip.put(folder + name, content.at(), bytes));
    }

    private ArchivedFile file(FolderContent content, EvidenceRow row, int number, ArchiveZip zip, String folder)
            throws IOException {
        var validity = content.validity().get(row.id());
        try (var in = opened(content, row)) {
            if (in == null) {
                return new ArchivedFile(row, "", validity, FileFate.MISSING);
            }
            var name = name(content, row, number);
            var copied = zip.copy(folder + name, row.addedAt(), in);
            return new ArchivedFile(row, name, validity, fate(copied, row));
        } catch (EvidenceQuarantined closed) {
            var fate = row.scan() == ScanState.INFECTED ? FileFate.INFECTED : FileFate.WAITING;
            return new ArchivedFile(row, "", validity, fate);
        }
    }

    private String name(FolderContent content, EvidenceRow row, int number) {
        var slot = slots.slot(row.slot()).name().in(content.locale());
        return "%s-%02d %s.%s"
                .formatted(
                        row.slot().value(),
                        number,
                        ArchiveNames.safe(slot, LONGEST),
                        row.kind().extensions().getFirst());
    }

    /** Null if its bytes are not there, which is another misfortune than that nobody takes them. */
    private @Nullable InputStream opened(FolderContent content, EvidenceRow row) {
        try {
            return evidence.open(content.actor(), row.id(), EvidenceUse.DOWNLOADED).stream();
        } catch (IOException | UncheckedIOException missing) {
            log.error("file {} cannot be read", row.id().value(), missing);
            return null;
        }
    }

    private static FileFate fate(ArchiveZip.Copied copied, EvidenceRow row) {
        if (!copied.whole()) {
            return FileFate.BROKEN;
        }
        return copied.digest().equals(row.digest()) ? FileFate.GOOD : FileFate.CHANGED;
    }
}
