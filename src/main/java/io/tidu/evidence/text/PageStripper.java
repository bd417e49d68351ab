package io.tidu.evidence.text;

import io.tidu.evidence.text.PageText.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the lines of one page after the other, and stops where time or room end. */
final class PageStripper extends PDFTextStripper {

    /** A page with fewer signs than this and a picture is a scan with a stamp of the scanner. */
    private static final int FEW = 20;

    private final ReadingBounds bounds;
    private final Patience patience;
    private final List<PageText> pages = new ArrayList<>();
    private final StringWriter lines = new StringWriter();
    private int signs;

    PageStripper(ReadingBounds bounds, Patience patience) {
        this.bounds = bounds;
        this.patience = patience;
        setSortByPosition(true);
    }

    /** There is no room for more. */
    private static final class Full extends IOException {}

    void read(PDDocument document, int first, int last) throws IOException {
        lines.getBuffer().setLength(0);
        setStartPage(first);
        setEndPage(last);
        writeText(document, lines);
    }

    List<PageText> pages() {
        return pages;
    }

    int reached() {
        return pages.size();
    }

    boolean isFull() {
        return signs > bounds.characters();
    }

    /** Pages that are empty or cannot be read are there and say nothing. */
    void fill(int upTo) {
        while (pages.size() < upTo) {
            pages.add(new PageText(pages.size() + 1, Source.TEXT, ""));
        }
    }

    @Override
    protected void endPage(PDPage page) {
        var text = lines.toString();
        lines.getBuffer().setLength(0);
        boolean picture =
                text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count() < FEW && Pictures.on(page);
        int number = getCurrentPageNo();
        fill(number - 1);
        pages.add(picture ? new PageText(number, Source.PICTURE, "") : new PageText(number, Source.TEXT, text.strip()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.require();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++signs > bounds.characters()) {
            throw new Full();
        }
        super.showGlyph(matrix, font, code, displacement);
    }
}
