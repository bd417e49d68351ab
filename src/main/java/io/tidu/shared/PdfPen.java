package io.tidu.shared;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes text of one font onto pages. What the font cannot show becomes an empty square. */
final class PdfPen {

    private static final float THOUSAND = 1000;
    private static final String SQUARE = "□";

    /** Never begin a line (禁则): they go over with the sign before them. */
    private static final String CLOSING = "，。、；：？！）》〉】〕”’,.;:!?)";

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    PdfPen(PDFont font) {
        this.font = font;
    }

    void write(PDPageContentStream page, String text, float size, float x, float y) throws IOException {
        write(page, text, size, x, y, Color.BLACK);
    }

    void write(PDPageContentStream page, String text, float size, float x, float y, Color colour) throws IOException {
        if (!text.isEmpty()) {
            page.beginText();
            page.setFont(font, size);
            page.setNonStrokingColor(colour);
            page.newLineAtOffset(x, y);
            page.showText(shown(text));
            page.endText();
        }
    }

    float width(String text, float size) {
        return (float) text.codePoints()
                        .mapToDouble(character -> Math.abs(width(character)))
                        .sum()
                * size
                / THOUSAND;
    }

    /** The text in lines that are no wider; broken anywhere, as Chinese is. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = 0;
        for (int character : text.codePoints().toArray()) {
            float needed = Math.abs(width(character)) * size / THOUSAND;
            if (used + needed > width && !line.isEmpty()) {
                var carried = carried(line, character);
                lines.add(line.toString());
                line.setLength(0);
                line.append(carried);
                used = width(carried, size);
            }
            line.appendCodePoint(character);
            used += needed;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String carried(StringBuilder line, int next) {
        int last = line.offsetByCodePoints(line.length(), -1);
        if (CLOSING.indexOf(next) < 0 || last == 0) {
            return "";
        }
        var carried = line.substring(last);
        line.setLength(last);
        return carried;
    }

    private String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (width(character) < 0 || Character.isISOControl(character)) {
                shown.append(SQUARE);
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** In thousandths of the size; negative for what the font does not have. */
    private float width(int character) {
        return widths.computeIfAbsent(character, this::measured);
    }

    private float measured(int character) {
        try {
            return font.getStringWidth(Character.toString(character));
        } catch (IOException | IllegalArgumentException notInTheFont) {
            return -THOUSAND;
        }
    }
}
