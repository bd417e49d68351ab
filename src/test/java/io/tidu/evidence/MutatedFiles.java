package io.tidu.evidence;

import io.tidu.evidence.text.DocumentText;
import io.tidu.evidence.text.Extraction;
import io.tidu.evidence.text.PdfText;
import io.tidu.evidence.text.ReadingBounds;
import io.tidu.evidence.text.TextUnreadable;
import io.tidu.evidence.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.util.unit.DataSize;

/** Sends changed files the way every file goes: inspected, read, and drawn small as a preview is. */
final class MutatedFiles {

    private final ContentInspector inspector = new ContentInspector(1_000_000, DataSize.ofMegabytes(4));
    private final PdfText text = new PdfText(ReadingBounds.USUAL);
    private final Path file;
    int accepted;
    int refused;
    int read;
    int unreadable;
    long slowestMillis;
    final List<String> crashes = new ArrayList<>();

    MutatedFiles(Path folder) {
        file = folder.resolve("mutated");
    }

    void send(EvidenceKind kind, int many, long seed) throws IOException {
        var mutations = new Mutations(seed);
        var seeds = Mutations.seeds(kind);
        for (int i = 0; i < many; i++) {
            var bytes = mutations.mutated(seeds);
            var began = System.nanoTime();
            try {
                Files.write(file, bytes);
                one(kind);
            } catch (RuntimeException | Error crash) {
                crashes.add(kind + " " + seed + "/" + i + ": " + crash);
            }
            slowestMillis = Math.max(slowestMillis, (System.nanoTime() - began) / 1_000_000);
        }
    }

    /** Also what is refused is read: files came in before something was known to refuse. */
    private void one(EvidenceKind kind) throws IOException {
        boolean taken = isTaken();
        if (kind == EvidenceKind.PDF) {
            readText();
            if (taken) {
                draw();
            }
        }
    }

    private boolean isTaken() throws IOException {
        try {
            inspector.inspect(file);
            accepted++;
            return true;
        } catch (EvidenceRefused bad) {
            refused++;
            return false;
        }
    }

    private void readText() {
        try {
            DocumentText pages = text.read(file);
            Extraction.of(pages.pages(), Texts.WORDS);
            read++;
        } catch (TextUnreadable bad) {
            unreadable++;
        }
    }

    /** The program's own previews are drawn by the browser; where the server draws, it is for recognition, from files like these. */
    private void draw() {
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            new PDFRenderer(document).renderImageWithDPI(0, 36, ImageType.GRAY);
        } catch (IOException | IllegalArgumentException bad) {
            unreadable++;
        }
    }
}
