package io.tidu.shared;

import java.time.Instant;
import java.util.Locale;

/**
 * A document to be drawn by {@link PdfDocuments}.
 *
 * @param title what readers show in the title bar of the window
 * @param footer stands at the foot of every page beside the page number: number and digest of what is printed
 * @param at what the document gives as the moment of its making. Not the clock: the same content has the same bytes
 */
public record PdfSheet(String title, String footer, Locale locale, Instant at, Page page, PdfMarkup body) {

    /** The paper, always A4, and its margins. */
    public enum Page {
        /** Forms and reports. */
        PORTRAIT("size: A4; margin: 18mm 16mm 20mm 16mm"),
        /** Tables of many columns. */
        LANDSCAPE("size: A4 landscape; margin: 16mm 14mm 18mm 14mm"),
        /** Red-headed documents: the type area of GB/T 9704-2012, 5.2: 156 mm × 225 mm, 37 mm from the top, 28 mm from the left. */
        OFFICIAL("size: A4; margin: 37mm 26mm 35mm 28mm");

        private final String rule;

        Page(String rule) {
            this.rule = rule;
        }

        /** The key of the words in which a page says its number: 公文 has a dash on either side (GB/T 9704-2012, 7.5). */
        String numberKey() {
            return this == OFFICIAL ? "shared.pdf.official" : "shared.pdf.page";
        }

        /** The page as a rule of the style sheet. */
        String css() {
            return "@page { " + rule + " }";
        }
    }
}
