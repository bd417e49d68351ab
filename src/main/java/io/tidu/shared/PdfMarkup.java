package io.tidu.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the body of a document as XHTML. Text is always escaped and elements are always closed, so that what a firm typed can
 * neither add markup nor break the document. The classes are those of {@code pdf/document.css}.
 */
public final class PdfMarkup {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern CLASSES = Pattern.compile("[a-z0-9 -]*");

    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    public PdfMarkup open(String element) {
        return open(element, "");
    }

    /** @param classes separated by blanks; may be empty */
    public PdfMarkup open(String element, String classes) {
        if (!NAME.matcher(element).matches() || !CLASSES.matcher(classes).matches()) {
            throw new IllegalArgumentException("not markup: " + element + " " + classes);
        }
        markup.append('<').append(element);
        if (!classes.isEmpty()) {
            markup.append(" class=\"").append(classes).append('"');
        }
        markup.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    public PdfMarkup close() {
        markup.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text inside the element opened last; its line breaks are kept as breaks. */
    public PdfMarkup text(String text) {
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            escape(character);
        }
        return this;
    }

    public PdfMarkup element(String element, String classes, String text) {
        return open(element, classes).text(text).close();
    }

    public PdfMarkup element(String element, String text) {
        return element(element, "", text);
    }

    /** A row of cells, {@code td} or {@code th}. */
    public PdfMarkup row(String cell, List<String> texts) {
        open("tr");
        texts.forEach(text -> element(cell, text));
        return close();
    }

    /** The XHTML. @throws IllegalStateException if an element is still open */
    String xhtml() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return markup.toString();
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '\n' -> markup.append("<br/>");
            case '\r' -> {}
            default -> markup.appendCodePoint(allowed(character) ? character : 0xFFFD);
        }
    }

    /** XML 1.0, production 2: everything else would make the document unreadable. */
    private static boolean allowed(int character) {
        return character == '\t'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
