package io.tidu.title;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.tidu.title.ListFileRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the reader of workbooks keeps in memory without asking: the cells of one row, the text of one cell, the
 * column a cell names (it makes room up to there), and array formulas (it compares every cell with each).
 */
final class MarkupGuard {

    private static final int ARRAY_FORMULAS = 1_000;
    private static final int LETTERS_OF_A_COLUMN = 3;

    private static final Set<String> HOLDING_TEXT = Set.of("si", "is", "v", "f");
    private static final Set<String> OF_SHEETS = Set.of("sheetData", "row", "c", "si");

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    private int arrayFormulas;

    /** Reads an entry as far as it is markup. Pictures are none, and drawings in VML often break off. */
    void inspect(String name, InputStream content) throws IOException {
        var seen = new Seen();
        try {
            var xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                seen.next(xml);
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (seen.sheet || seen.element && !name.toLowerCase(Locale.ROOT).endsWith(".vml")) {
                throw new ListFileRefused(Reason.BROKEN_WORKBOOK);
            }
        }
    }

    private final class Seen {

        private boolean element;
        private boolean sheet;
        private int cellsOfRow;
        private int depth;
        private int depthOfText = Integer.MAX_VALUE;
        private int text;

        void next(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                case XMLStreamConstants.DTD -> refuseIf(true);
                default -> {}
            }
        }

        private void start(XMLStreamReader xml) {
            var name = xml.getLocalName();
            element = true;
            sheet |= OF_SHEETS.contains(name);
            depth++;
            refuseIf(depth > 64);
            if (name.equals("row")) {
                cellsOfRow = 0;
            } else if (name.equals("c")) {
                cellsOfRow++;
                refuseIf(cellsOfRow > ListLimits.SHEET_COLUMNS || isBeyondTheSheet(xml.getAttributeValue(null, "r")));
            } else if (name.equals("f") && "array".equals(xml.getAttributeValue(null, "t"))) {
                refuseIf(++arrayFormulas > ARRAY_FORMULAS);
            }
            if (HOLDING_TEXT.contains(name) && depth < depthOfText) {
                depthOfText = depth;
                text = 0;
            }
        }

        private void end() {
            if (depth == depthOfText) {
                depthOfText = Integer.MAX_VALUE;
            }
            depth--;
        }

        private void text(XMLStreamReader xml) {
            if (depth >= depthOfText) {
                text += xml.getTextLength();
                refuseIf(text > ListLimits.CELL_CHARACTERS);
            }
        }
    }

    private static boolean isBeyondTheSheet(@Nullable String reference) {
        if (reference == null) {
            return false;
        }
        int letters = 0;
        int column = 0;
        while (letters < reference.length()
                && letters <= LETTERS_OF_A_COLUMN
                && Character.isLetter(reference.charAt(letters))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
            letters++;
        }
        return letters > LETTERS_OF_A_COLUMN || column > ListLimits.SHEET_COLUMNS;
    }

    private static void refuseIf(boolean hostile) {
        if (hostile) {
            throw new ListFileRefused(Reason.HOSTILE);
        }
    }
}
