package io.tidu.shared;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws an annex page by page within the type area of GB/T 9704-2012, and forgets each page once it is full. */
final class PdfTablePages implements AutoCloseable {

    private static final float LABEL = 16;
    private static final float TITLE = 22;
    private static final float CELL = 10;
    private static final float LEADING = 14;
    private static final float PADDING = 4;
    private static final float HAIR = 0.4f;
    private static final Color LINE = new Color(0x99, 0x99, 0x99);
    private static final Color HEAD = new Color(0xEA, 0xF0, 0xF6);

    private final PDDocument document;
    private final PdfAnnex annex;
    private final PdfPen regular;
    private final PdfPen bold;
    private PDPageContentStream page;
    private float y;

    PdfTablePages(PDDocument document, PdfAnnex annex, PdfPen regular, PdfPen bold) throws IOException {
        this.document = document;
        this.annex = annex;
        this.regular = regular;
        this.bold = bold;
        this.page = begun();
    }

    void draw() throws IOException {
        heading();
        var heads = annex.columns().stream().map(PdfAnnex.Column::head).toList();
        row(heads, true);
        for (var cells : annex.rows()) {
            if (y - height(cells, regular) < OfficialArea.BOTTOM) {
                turn();
                row(heads, true);
            }
            row(cells, false);
        }
        closing();
    }

    private void heading() throws IOException {
        bold.write(page, annex.label(), LABEL, OfficialArea.LEFT, y - LABEL);
        y -= 3 * LABEL;
        for (var line : bold.lines(annex.title(), TITLE, OfficialArea.WIDTH)) {
            y -= TITLE * 1.4f;
            float middle = OfficialArea.LEFT + (OfficialArea.WIDTH - bold.width(line, TITLE)) / 2;
            bold.write(page, line, TITLE, middle, y);
        }
        y -= TITLE * 1.2f;
    }

    private void row(List<String> cells, boolean head) throws IOException {
        var pen = head ? bold : regular;
        float height = height(cells, pen);
        float x = OfficialArea.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            var column = annex.columns().get(i);
            float width = OfficialArea.points(column.width());
            frame(x, width, height, head);
            cell(pen, cells.get(i), x, width, column.centred());
            x += width;
        }
        y -= height;
    }

    private void frame(float x, float width, float height, boolean head) throws IOException {
        page.setLineWidth(HAIR);
        page.setStrokingColor(LINE);
        page.setNonStrokingColor(HEAD);
        page.addRect(x, y - height, width, height);
        if (head) {
            page.fillAndStroke();
        } else {
            page.stroke();
        }
    }

    private void cell(PdfPen pen, String text, float x, float width, boolean centred) throws IOException {
        float baseline = y - PADDING;
        for (var line : pen.lines(text, CELL, width - 2 * PADDING)) {
            float left = centred ? (width - pen.width(line, CELL)) / 2 : PADDING;
            baseline -= LEADING;
            pen.write(page, line, CELL, x + left, baseline + (LEADING - CELL) / 2 + 1);
        }
    }

    private float height(List<String> cells, PdfPen pen) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            float width = OfficialArea.points(annex.columns().get(i).width()) - 2 * PADDING;
            most = Math.max(most, pen.lines(cells.get(i), CELL, width).size());
        }
        return most * LEADING + 2 * PADDING;
    }

    /** At the foot of the type area of the last page (版记, 7.4): between two lines, who sends it and when. */
    private void closing() throws IOException {
        float size = 14;
        float height = 2.2f * size;
        if (y - 2 * size < OfficialArea.BOTTOM + height) {
            turn();
        }
        float right = OfficialArea.LEFT + OfficialArea.WIDTH;
        for (float line : new float[] {OfficialArea.BOTTOM, OfficialArea.BOTTOM + height}) {
            page.setStrokingColor(Color.BLACK);
            page.setLineWidth(1);
            page.moveTo(OfficialArea.LEFT, line);
            page.lineTo(right, line);
            page.stroke();
        }
        float baseline = OfficialArea.BOTTOM + 0.75f * size;
        var closing = annex.closing();
        regular.write(page, closing.by(), size, OfficialArea.LEFT + size, baseline);
        float day = regular.width(closing.day(), size);
        regular.write(page, closing.day(), size, right - size - day, baseline);
    }

    private void turn() throws IOException {
        page.close();
        page = begun();
    }

    private PDPageContentStream begun() throws IOException {
        var paper = new PDPage(PDRectangle.A4);
        document.addPage(paper);
        y = OfficialArea.TOP;
        return new PDPageContentStream(document, paper);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
