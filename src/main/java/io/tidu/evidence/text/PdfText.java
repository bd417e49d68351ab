package io.tidu.evidence.text;

import io.tidu.evidence.text.TextUnreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF, page by page, as far as the bounds let it. A page that cannot be read is told as empty, the others are read all
 * the same; where time or room end, what was read until then is kept.
 */
public final class PdfText {

    private final ReadingBounds bounds;

    public PdfText(ReadingBounds bounds) {
        this.bounds = bounds;
    }

    /** @throws TextUnreadable if it yields nothing at all */
    public DocumentText read(Path file) throws TextUnreadable {
        knowFonts();
        var patience = bounds.patience();
        try (var bytes = new ImpatientFile(file, patience);
                var document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            new StreamSizes(bounds.inflated(), patience).require(document);
            return pages(document, patience);
        } catch (StreamSizes.TooLarge e) {
            throw new TextUnreadable(Reason.TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // hostile files come here too: whatever the reader stumbles over, the file is not readable
            throw new TextUnreadable(patience.isOver() ? Reason.TOO_SLOW : Reason.BROKEN);
        }
    }

    /** What fonts a machine has is looked up once, which takes seconds: not on the time of the first file. */
    private static void knowFonts() {
        FontMappers.instance().getTrueTypeFont("Arial", null);
    }

    private DocumentText pages(PDDocument document, Patience patience) throws IOException {
        int total = document.getNumberOfPages();
        var stripper = new PageStripper(bounds, patience);
        int last = Math.min(total, bounds.pages());
        while (stripper.reached() < last && !stripper.isFull()) {
            int before = stripper.reached();
            try {
                stripper.read(document, before + 1, last);
                stripper.fill(last);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                if (patience.isOver()) {
                    break;
                }
            }
            if (stripper.reached() == before && !stripper.isFull()) {
                stripper.fill(before + 1);
            }
        }
        if (stripper.pages().isEmpty()) {
            throw new IOException("no page could be read");
        }
        return new DocumentText(stripper.pages(), total);
    }
}
