package io.tidu.shared;

/** Text on its way into a spreadsheet or a CSV file that somebody will open in one. */
public final class SpreadsheetText {

    /** What office programs take for the start of a formula, with the wide forms that some of them fold first. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final char TEXT_MARK = '\'';

    private SpreadsheetText() {}

    /**
     * The text, marked with a leading apostrophe if a spreadsheet could run it as a formula. For texts people typed;
     * numbers belong into number cells and must not pass through here, or −5 becomes a text.
     */
    public static String neutralised(String text) {
        return startsLikeFormula(text) ? TEXT_MARK + text : text;
    }

    /** Leading spaces count for nothing: importers drop them before they look. */
    private static boolean startsLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && Character.isSpaceChar(text.charAt(first))) {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }
}
