package io.tidu.shared;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document to be drawn by {@link PdfDocuments}.
 *
 * @param title what readers show in the title bar of the window
 * @param footer stands at the foot of every page beside the page number: number and digest of what is printed
 * @param annex a long table behind the body; null for none
 * @param dots on the first page; null for none
 * @param at what the document gives as the moment of its making. Not the clock: the same content has the same bytes
 */
public record PdfSheet(
        String title,
        String footer,
        Locale locale,
        Instant at,
        Page page,
        PdfMarkup body,
        @Nullable PdfAnnex annex,
        @Nullable PdfDots dots,
        @Nullable PdfAttachment attachment) {

    public PdfSheet(String title, String footer, Locale locale, Instant at, Page page, PdfMarkup body) {
        this(title, footer, locale, at, page, body, null, null, null);
    }

    /** @throws IllegalStateException for a page whose type area is not that of the annex */
    public PdfSheet with(PdfAnnex other) {
        if (page != Page.OFFICIAL) {
            throw new IllegalStateException("no annex on " + page);
        }
        return new PdfSheet(title, footer, locale, at, page, body, other, dots, attachment);
    }

    public PdfSheet with(PdfDots other) {
        return new PdfSheet(title, footer, locale, at, page, body, annex, other, attachment);
    }

    public PdfSheet with(PdfAttachment other) {
        return new PdfSheet(title, footer, locale, at, page, body, annex, dots, other);
    }

    /** The paper, always A4, and its margins. */
    public enum Page {
        /** Forms and reports. */
        PORTRAIT("size: A4; margin: 18mm 16mm 20mm 16mm"),
        /** Tables of many columns. */
        LANDSCAPE("size: A4 landscape; margin: 16mm 14mm 18mm 14mm"),
        /** Red-headed documents: the type area of GB/T 9704-2012, 5.2: 156 mm × 225 mm, 37 mm from the top, 28 mm from the left. */
        OFFICIAL("size: A4; margin: 37mm 26mm 35mm 28mm"),
        /** One page to hang on a wall; no foot. */
        CERTIFICATE("size: A4 landscape; margin: 12mm");

        private final String rule;

        Page(String rule) {
            this.rule = rule;
        }

        /** Whether the renderer draws the foot: red-headed documents get theirs afterwards, when all pages are there. */
        boolean footed() {
            return this == PORTRAIT || this == LANDSCAPE;
        }

        /** The page as a rule of the style sheet. */
        String css() {
            return "@page { " + rule + " }";
        }
    }
}
