package io.tidu.evidence.text;

import io.tidu.evidence.text.PageText.Source;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** Puts what is recognised in the place of pages that are pictures, so many of a file at most. */
public final class Recognition {

    private static final int RESOLUTION = 300;
    /** A3 at that resolution. */
    private static final long MOST_PIXELS = 18_000_000;

    private final Tesseract tesseract;
    private final int mostPages;
    private final ReadingBounds bounds;

    public Recognition(Tesseract tesseract, int mostPages, ReadingBounds bounds) {
        this.tesseract = tesseract;
        this.mostPages = mostPages;
        this.bounds = bounds;
    }

    public boolean isPossible() {
        return tesseract.isInstalled();
    }

    /** Reads a file that is a picture itself. */
    public DocumentText picture(Path file) {
        return new DocumentText(List.of(recognised(1, file)), 1);
    }

    /** Reads the pages of a PDF that are pictures; those it cannot read stay pictures. */
    public DocumentText pages(Path file, DocumentText read) {
        try (var bytes = new ImpatientFile(file, bounds.patience());
                var document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            var pages = new ArrayList<PageText>();
            int done = 0;
            for (var page : read.pages()) {
                boolean wanted = page.isPicture() && done < mostPages;
                done += wanted ? 1 : 0;
                pages.add(wanted ? page(document, page) : page);
            }
            return new DocumentText(pages, read.total());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return read;
        }
    }

    private PageText page(PDDocument document, PageText page) throws IOException {
        var shown = Files.createTempFile("page", ".png");
        try {
            var drawn = drawn(document, page.number() - 1);
            return ImageIO.write(drawn, "png", shown.toFile()) ? recognised(page.number(), shown) : page;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return page;
        } finally {
            Files.deleteIfExists(shown);
        }
    }

    private BufferedImage drawn(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / (72 * 72);
        double fits = Math.sqrt(MOST_PIXELS / Math.max(1, inches));
        var painter = new ImpatientRenderer(document, bounds.patience());
        painter.setSubsamplingAllowed(true);
        return painter.renderImageWithDPI(index, (float) Math.min(RESOLUTION, fits), ImageType.GRAY);
    }

    private PageText recognised(int number, Path picture) {
        try {
            return new PageText(
                    number, Source.RECOGNISED, tesseract.read(picture).strip());
        } catch (IOException failed) {
            return new PageText(number, Source.PICTURE, "");
        }
    }
}
