package io.tidu.shared;

import java.awt.Color;
import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * The feet of a red-headed document, drawn when all its pages are there: the number 7 mm below the type area, at the outer edge less one sign
 * (GB/T 9704-2012, 7.5: odd pages on the right, even ones on the left), and below it what document it is.
 */
final class PdfFeet {

    private static final float NUMBER = 14;
    private static final float IMPRINT = 7;
    private static final Color SOFT = new Color(0x55, 0x55, 0x55);

    private final PDDocument document;
    private final PdfPen pen;

    PdfFeet(PDDocument document, PdfPen pen) {
        this.document = document;
        this.pen = pen;
    }

    void draw(String imprint, IntFunction<String> number) throws IOException {
        int page = 0;
        for (PDPage paper : document.getPages()) {
            page++;
            try (var foot = new PDPageContentStream(document, paper, AppendMode.APPEND, true, true)) {
                number(foot, number.apply(page), page % 2 == 1);
                pen.write(foot, imprint, IMPRINT, OfficialArea.LEFT, OfficialArea.points(14), SOFT);
            }
        }
    }

    private void number(PDPageContentStream foot, String number, boolean right) throws IOException {
        float room = OfficialArea.WIDTH - 2 * NUMBER - pen.width(number, NUMBER);
        float x = OfficialArea.LEFT + NUMBER + (right ? room : 0);
        pen.write(foot, number, NUMBER, x, OfficialArea.BOTTOM - OfficialArea.points(7) - NUMBER);
    }
}
