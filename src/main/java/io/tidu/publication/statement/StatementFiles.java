package io.tidu.publication.statement;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceLimits;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.ReceivedFile;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Receives what came with a statement and puts it where it belongs, under names of our own. */
@Component
public class StatementFiles {

    /** Whoever sends one is no account, and the trail does not tell who it was. */
    public static final Actor PUBLIC = Actor.program("公众");

    private static final EvidenceLimits LIMITS = new EvidenceLimits(DataSize.ofMegabytes(5), DataSize.ofMegabytes(15));
    private static final SlotCode FILES = new SlotCode("O01");

    private final EvidenceService evidence;

    StatementFiles(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /**
     * Inspects them, outside any transaction. What people call their files often says who they are.
     *
     * @throws io.tidu.evidence.EvidenceRefused if one is not accepted; nothing is kept then
     */
    public List<ReceivedFile> receive(List<Attachment> attachments) {
        var files = new ArrayList<ReceivedFile>();
        for (var attachment : attachments) {
            try (var bytes = attachment.open()) {
                files.add(evidence.receive(FILES, "附件" + (files.size() + 1), bytes, LIMITS));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    /** In the transaction of the caller. */
    public void place(DossierId dossier, List<ReceivedFile> files) {
        files.forEach(file -> evidence.place(PUBLIC, dossier, file, LIMITS));
    }
}
